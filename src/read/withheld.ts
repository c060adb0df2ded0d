import { dayNumber, formatDay } from "../dates/calendar-days.ts";
import { parseDate } from "../dates/written/parse-date.ts";
import type { RawArticle } from "../model/article.ts";
import { type ProblemInFile, quote } from "../model/problem.ts";
import { type Hold, isInDrafts } from "../model/withheld.ts";
import { splitLines } from "../text/text.ts";

/*
 * What keeps a file from readers, as Jekyll, Hugo, Hexo, Eleventy, Zola, Pelican, Ghost, WordPress and Obsidian write
 * it. Reading knows no clock: a reason that depends on the day has a span, and every build holds that against its own.
 */

/** What is to be said of a file's readers. */
export interface Withholding {
  readonly holds: readonly Hold[];
  readonly problems: readonly ProblemInFile[];
}

const none: Withholding = { holds: [], problems: [] };

/** Reads what keeps a file from readers: the folder that it is in, and its own head if there is one. */
export function readWithholding(path: string, text: string, raw?: RawArticle): Withholding {
  const inDrafts = isInDrafts(path) ? [ofFolder] : [];
  const entries = raw ? entriesOf(raw) : [];
  if (entries.length === 0) return inDrafts.length > 0 ? { ...none, holds: inDrafts } : none;
  const holds: Hold[] = [...inDrafts];
  const problems: ProblemInFile[] = [];
  for (const [key, value, rule] of entries) {
    const read = rule(value);
    if (!read) continue;
    const line = findLine(text, key);
    const place = line === undefined ? {} : { line };
    if ("bad" in read) problems.push({ ...badField(key, read.bad), ...place });
    else holds.push({ ...reasonOf(key, read), ...place });
  }
  return { holds, problems };
}

/** Whether the day in its name counts for a file as that of its head does: `_posts/2019-03-14-ferry.md` of Jekyll. */
export function isPost(path: string): boolean {
  return /(?:^|\/)_posts\//.test(path);
}

/** The entries of a head that may keep its file from readers. */
function entriesOf({ further = {}, names = {}, ...raw }: RawArticle) {
  const entries: [key: string, value: unknown, rule: Rule][] = [];
  const add = (key: string, value: unknown) => {
    const rule = rules.get(squeeze(key));
    if (rule) entries.push([key, value, rule]);
  };
  // “published” is also a name for the date: then “false” is where that would be.
  for (const [field, key] of Object.entries(names))
    add(key.slice(key.lastIndexOf(".") + 1), raw[field as keyof typeof raw]);
  for (const [key, value] of Object.entries(further)) {
    add(key, value);
    // Zola and Hugo have a map for what is their owner's own.
    if ((key === "extra" || key === "params") && typeof value === "object" && value !== null)
      for (const [inner, one] of Object.entries(value)) add(inner, one);
  }
  return entries;
}

/** Spells a name of a field without capitals and marks: `publishDate`, `publish_date` and `Publish-Date` are one. */
function squeeze(key: string): string {
  return key.toLowerCase().replace(/[\s_-]/g, "");
}

/** What a value says: that the file is withheld, when, or what cannot be read. `says` is a word of ours. */
type Read =
  | { readonly says?: string; readonly from?: string; readonly until?: string }
  | { readonly bad: string }
  | undefined;

type Rule = (value: unknown) => Read;

const noes = new Set(["false", "no", "off", "n", "0", "never"]);
const yeses = new Set(["true", "yes", "on", "y", "1", "draft", "private"]);
const nothings = new Set(["", "null", "~", "none"]);

/** “draft: true”. Whatever is not a no counts as a yes: what has become public cannot be called back. */
const isFlagged: Rule = (value) => {
  const word = wordOf(value);
  if (nothings.has(word) || noes.has(word)) return undefined;
  return yeses.has(word) ? { says: word } : {};
};

/** “published: false”. */
const isDenied: Rule = (value) => {
  const word = wordOf(value);
  return noes.has(word) || word === "draft" || word === "unpublished" ? { says: word } : undefined;
};

/** Whether a value is one of some words. */
function isOneOf(words: string): Rule {
  const known = new Set(words.split(" "));
  return (value) => {
    const word = wordOf(value).replace(/[\s_]/g, "-");
    return known.has(word) ? { says: word } : undefined;
  };
}

const isHiddenStatus = isOneOf(
  "draft drafts auto-draft private trash trashed deleted pending pending-review future scheduled unpublished hidden skip embargoed",
);
const isHidden = isOneOf("private hidden draft internal secret unlisted password");

/** “password: …”, as Hexo and WordPress have it; what it is must not be told. */
const isLocked: Rule = (value) => {
  const word = wordOf(value);
  return nothings.has(word) || word === "false" ? undefined : {};
};

/** “permalink: false” of Eleventy, “render = false” of Zola: only the word itself. */
const isWithoutPage: Rule = (value) => (wordOf(value) === "false" ? { says: "false" } : undefined);

/** “build: { render: never }”, as Hugo has it. */
const isNotRendered: Rule = (value) => {
  if (typeof value !== "object" || value === null) return undefined;
  const render = wordOf((value as { readonly render?: unknown }).render);
  return ["never", "false", "link"].includes(render) ? { says: `render: ${render}` } : undefined;
};

/** “publishDate: 2031-05-01”: withheld until that day. */
const isToCome: Rule = (value) => readDay(value, (until) => ({ until }));

/** “pubDate: 2031-05-01”, which is the article's own date: a day earlier, when the day has begun somewhere. */
const isDatedAhead: Rule = (value) =>
  readDay(value, (day) => ({ says: day, until: formatDay(dayNumber(day) - 1) }));

/** “expiryDate: 2024-05-01”: withheld from that day on. */
const isExpired: Rule = (value) => readDay(value, (from) => ({ from }));

function readDay(value: unknown, made: (day: string) => Read): Read {
  const text = value instanceof Date ? value.toISOString() : textOf(value);
  const word = text.toLowerCase();
  if (nothings.has(word) || noes.has(word) || yeses.has(word)) return undefined;
  const read = parseDate(text);
  if ("reason" in read) return { bad: text };
  // The first day of a month or of a year.
  return made(`${read.date}-01-01`.slice(0, 10));
}

/** What each name means, spelled by `squeeze`. */
const rules: ReadonlyMap<string, Rule> = new Map(
  (
    [
      ["draft isdraft private isprivate hidden unlisted headless", isFlagged],
      ["password", isLocked],
      ["published ispublished publish public", isDenied],
      ["visibility", isHidden],
      ["status poststatus", isHiddenStatus],
      ["permalink render", isWithoutPage],
      ["build", isNotRendered],
      ["publishdate publishon publishat embargo embargountil embargoeduntil golive", isToCome],
      ["publishedat pubdate pubdatetime", isDatedAhead],
      [
        "expirydate expires expireson expiresat expiry expiration expirationdate unpublishdate unpublishon unpublishat",
        isExpired,
      ],
    ] as const
  ).flatMap(([names, rule]) => names.split(" ").map((name) => [name, rule] as const)),
);

function wordOf(value: unknown): string {
  return textOf(value).toLowerCase();
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "" : textOf(value[0]);
  return value === undefined || value === null ? "" : String(value).trim();
}

const ofFolder: Hold = {
  found: "The file is in a folder “_drafts”: it is not published.",
  remedy: "Nothing, as long as readers should not see it; to publish it, move it out of there.",
};

function reasonOf(key: string, { says, from, until }: Exclude<Read, undefined | { bad: string }>) {
  const day = until ?? from;
  const value = says ?? day;
  const written = `“${key}${value === undefined ? "" : `: ${value}`}”`;
  if (until !== undefined)
    return {
      ...{ found: `Its head says ${written}, which is still to come: it is not published.`, until },
      remedy: "The first build from that day on publishes it; to publish it now, take that out.",
    };
  if (from !== undefined)
    return {
      ...{ found: `Its head says ${written}, which has passed: it is no longer published.`, from },
      remedy: "Nothing, as long as readers should not see it; to publish it, take that out.",
    };
  return {
    found: `Its head says ${written}: the file is not published.`,
    remedy: "Nothing, as long as readers should not see it; to publish it, take that out.",
  };
}

function badField(key: string, text: string): ProblemInFile {
  return {
    code: "bad-field",
    severity: "warning",
    found: `The day ${quote(text)} of “${key}” cannot be read; the file is published without regard to it.`,
    remedy: "Write it as YYYY-MM-DD; to keep the file from readers, write “draft: true”.",
  };
}

/** Finds the line of a head that begins with a key. */
function findLine(text: string, key: string): number | undefined {
  const lines = splitLines(text.slice(0, 20_000));
  const at = lines.findIndex((line) => {
    const start = line.trimStart().replace(/^["']/, "");
    return start.startsWith(key) && /^["']?\s*[:=]/.test(start.slice(key.length));
  });
  return at === -1 ? undefined : at + 1;
}

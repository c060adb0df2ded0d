import type { RawArticle } from "../model/article.ts";
import { type ProblemInFile, quote } from "../model/problem.ts";
import { draftsOf, type Hold } from "../model/withheld.ts";
import { splitLines } from "../text/text.ts";
import { mayHoldEmbargo, readEmbargo } from "./embargo.ts";
import { type Read, type Rule, ruleOf, ruleOfOtherDay } from "./holding-fields.ts";
import { readUnread } from "./unread-head.ts";

/*
 * What keeps a file from readers: its place, its head, and what looks like one where none was read. Reading knows no clock: a reason that depends on the day has a span, and every build holds that against its own.
 */

/** What is to be said of a file's readers. */
export interface Withholding {
  readonly holds: readonly Hold[];
  readonly problems: readonly ProblemInFile[];
}

const none: Withholding = { holds: [], problems: [] };

/**
 * Reads what keeps a file from readers: its path, and its own head. Where none could be read, its lines
 * count: what is wrong with the head of a draft is as little for readers as the draft.
 */
export function readWithholding(path: string, text: string, raw?: RawArticle): Withholding {
  const drafts = draftsOf(path);
  const inDrafts = drafts === undefined ? [] : [ofPath(drafts)];
  const isRead = raw && (raw.further !== undefined || Object.keys(raw.names ?? {}).length > 0);
  const entries = isRead ? entriesOf(raw) : readUnread(text, raw === undefined);
  const embargo = embargoOf(text, raw);
  const holds: Hold[] = [...inDrafts, ...(embargo ? [embargo] : [])];
  if (entries.length === 0) return holds.length > 0 ? { ...none, holds } : none;
  const problems: ProblemInFile[] = [];
  for (const [key, value, rule] of entries) {
    const read = rule(value);
    if (!read) continue;
    const line = findLine(text, key);
    const place = line === undefined ? {} : { line };
    if ("bad" in read) problems.push({ ...badField(key, read.bad), ...place });
    else if (!embargo || !("until" in read) || read.until !== embargo.until)
      holds.push({ ...reasonOf(key, read), ...place });
  }
  return { holds, problems };
}

/** Whether the day in its name counts for a file as that of its head does: `_posts/2019-03-14-ferry.md` of Jekyll. */
export function isPost(path: string): boolean {
  return /(?:^|\/)_posts\//.test(path);
}

type Entry = readonly [key: string, value: unknown, rule: Rule];

/** The entries of a head that may keep its file from readers. */
function entriesOf({ further = {}, names = {}, ...raw }: RawArticle) {
  const entries: Entry[] = [];
  const add = (key: string, value: unknown) => {
    const rule = ruleOf(key);
    if (rule) entries.push([key, value, rule]);
  };
  // “published” is also a name for the date: then “false” is where that would be.
  for (const [field, key] of Object.entries(names))
    add(key.slice(key.lastIndexOf(".") + 1), raw[field as keyof typeof raw]);
  for (const [key, value] of Object.entries(further)) {
    add(key, value);
    const ahead = ruleOfOtherDay(key);
    if (ahead) entries.push([key, value, ahead]);
    // Zola and Hugo have a map for what is their owner's own.
    if ((key === "extra" || key === "params") && typeof value === "object" && value !== null)
      for (const [inner, one] of Object.entries(value)) add(inner, one);
  }
  return entries;
}

function ofPath(part: string): Hold {
  const isName = part.startsWith(".");
  return {
    found: isName
      ? `The name of the file has “${part}”: it is not published.`
      : `The file is in a folder “${part}”: it is not published.`,
    remedy: `Nothing, as long as readers should not see it; to publish it, ${isName ? "take that out of its name" : "move it out of there"}.`,
  };
}

/** Reads the embargo in the first lines of a text, or in the line taken for its headline. */
function embargoOf(text: string, raw: RawArticle | undefined): Hold | undefined {
  const above = raw && typeof raw.title === "string" ? [raw.title] : [];
  const beginning = (raw?.plainText ?? text).slice(0, 1000);
  if (![...above, beginning].some(mayHoldEmbargo)) return undefined;
  const below = beginning.split(/[\r\n]+/, 6);
  const said = readEmbargo([...above, ...below].map((one) => one.trim()).filter(Boolean));
  if (!said) return undefined;
  const at = splitLines(text.slice(0, 20_000)).findIndex((line) => line.includes(said.words));
  return {
    found: `Its first lines say that it is embargoed until ${said.until}: it is not published.`,
    remedy: "The first build from that day on publishes it; to publish it now, take that out.",
    until: said.until,
    ...(at >= 0 && { line: at + 1 }),
  };
}

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

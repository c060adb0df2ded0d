import { dayNumber, formatDay } from "../dates/calendar-days.ts";
import { parseDate } from "../dates/written/parse-date.ts";

/*
 * Names that keep a file from readers, as Jekyll, Hugo, Hexo, Eleventy, Zola, Pelican, Ghost, WordPress and Obsidian
 * write them, and what their values say.
 */

/** Spells a name of a field without capitals and marks: `publishDate`, `publish_date` and `Publish-Date` are one. */
function squeeze(key: string): string {
  return key.toLowerCase().replace(/[\s_-]/g, "");
}

/** What a value says: that the file is withheld, when, or what cannot be read. `says` is a word of ours. */
export type Read =
  | { readonly says?: string; readonly from?: string; readonly until?: string }
  | { readonly bad: string }
  | undefined;

/** A reader of the values of one name. */
export type Rule = (value: unknown) => Read;

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

/**
 * Whether a value begins with one of some words, such as “draft (second)”. What is told is that word of ours, never what
 * its writer adds to it.
 */
function beginsWith(words: string): Rule {
  const known = new RegExp(`^(?:${words.trim().split(/\s+/).join("|")})(?![\\p{L}\\p{N}])`, "u");
  return (value) => {
    const found = known.exec(wordOf(value).replace(/[\s_]+/g, "-"))?.[0];
    return found === undefined ? undefined : { says: found };
  };
}

/** What systems and people call a text that is not for readers, or not yet; also in the languages of most news. */
const notForReaders = `drafts? auto-draft private trash trashed deleted pending future scheduled unpublished hidden skip
  embargo embargoed expired unlisted secret confidential internal unreleased withheld inactive disabled
  in-review in-progress in-preparation for-review to-review needs-review under-review awaiting-review review reviewing submitted
  on-hold held hold spiked killed rejected wip work-in-progress todo to-do unfinished incomplete idea
  not-(?:yet-)?(?:public|published|for-publication|ready|released)
  entwurf entwürfe privat brouillon privé borrador privado bozza privato rascunho concept kladde klad utkast udkast luonnos
  szkic koncept návrh piszkozat taslak ciornă черновик чернетка 草稿 下書き 초안 مسودة טיוטה πρόχειρο`;

const isHiddenStatus = beginsWith(notForReaders);

/** “state: draft”; “state: Hidden Valley” is a place. */
const isHiddenState: Rule = (value) =>
  /^hidden\s+\p{L}/iu.test(textOf(value)) ? undefined : isHiddenStatus(value);

/** Of Ghost’s words, all but “public” are for some readers only. */
const isHidden = beginsWith(
  `${notForReaders} password members members-only paid tiers subscribers restricted closed staff`,
);

/** “expired: true”, or the day on which it did. */
const hasExpired: Rule = (value) => {
  const read = isExpired(value);
  return read && !("bad" in read) ? read : isFlagged(value);
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
      [
        "draft isdraft trashed deleted unpublished password private isprivate hidden unlisted headless",
        isFlagged,
      ],
      ["published ispublished publish public", isDenied],
      ["visibility access", isHidden],
      ["status poststatus poststate articlestatus publishstatus workflowstate", isHiddenStatus],
      ["state", isHiddenState],
      ["expired", hasExpired],
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

const otherDays = new Set(
  "published publisheddate publishedon publishedtime datepublished publicationdate releasedate issuedate".split(
    " ",
  ),
);

/** Reads a day of publication that is not the article's own date: its head gives another one. */
const isOtherDay: Rule = (value) => {
  const read = isDatedAhead(value);
  return read && "bad" in read ? undefined : read;
};

/** Returns what reads a name of the date where another name gives the article's own. */
export function ruleOfOtherDay(name: string): Rule | undefined {
  return otherDays.has(squeeze(name)) ? isOtherDay : undefined;
}

/** Returns what reads the values of a name; undefined for one that keeps nothing from readers. */
export function ruleOf(name: string): Rule | undefined {
  return rules.get(squeeze(name));
}

/** Whether a name with a value keeps a file from readers in so many words, for good or for a time. */
export function holdsBack(name: string, value: unknown): boolean {
  const read = ruleOf(name)?.(value);
  return read !== undefined && !("bad" in read) && Object.keys(read).length > 0;
}

function wordOf(value: unknown): string {
  return textOf(value).toLowerCase();
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "" : textOf(value[0]);
  return value === undefined || value === null ? "" : String(value).trim();
}

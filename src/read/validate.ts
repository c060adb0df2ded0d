import type {
  ArticleFacts,
  ArticleFile,
  ArticleText,
  RawArticle,
  RawField,
  SourceFile,
  UnsettledArticle,
} from "../model/article.ts";
import { spellField } from "../model/field-names.ts";
import type { ProblemInFile } from "../model/problem.ts";
import { namedSource, readSource, unknownSource } from "../model/source.ts";
import { keptFields } from "../settings/indexes.ts";
import { type DeclaredAuthor, declaredAuthor } from "../settings/people.ts";
import type { ReadingSettings } from "../settings/settings.ts";
import { toOneLine, truncate } from "../text/text.ts";
import { readDates } from "./dating.ts";
import { limitField } from "./field-limits.ts";
import { checkFields } from "./fields.ts";
import { fromOwnHost } from "./own-host.ts";

/** An article that can be built, with the problems found in it; or the reason why there is none. */
export type ValidationResult =
  | { readonly article: UnsettledArticle; readonly problems: readonly ProblemInFile[] }
  | { readonly refusal: ProblemInFile };

/** Checks what a format found: the border between untrusted and trusted data. */
export function validateArticle(
  raw: RawArticle,
  file: SourceFile,
  format: string,
  settings: ReadingSettings,
): ValidationResult {
  const { fields, leftOut, problems } = checkFields(raw);
  const title = readTitle(fields.title, raw, problems);
  if (title === "") return { refusal: noWords };

  const people = unique(fields.authors ?? []).map(
    (name) => declaredAuthor(name, settings.authors) ?? { name },
  );
  const { source: found, problem } = readSource(fields.address, fields.source, settings);
  // An author whom the owner has declared is the source of what names no other.
  const author = people.find((one): one is DeclaredAuthor => "id" in one);
  const source = found.id === unknownSource && author ? namedSource(author) : found;
  if (problem) problems.push({ ...problem, ...lineOf(raw, "address") });
  const place = { path: file.path, source, plainText: raw.plainText, title };
  const { dating, problems: dateProblems } = readDates(
    fields,
    { ...place, line: raw.lines.date },
    settings,
  );
  // A refused address is not shown on the page, nor is a source name if the address determines the source.
  if (fields.address && !source.url) leftOut.push("address");
  if (fields.source && ![source.name, source.id].includes(fields.source)) leftOut.push("source");
  for (const { field, problem } of dateProblems)
    problems.push({ ...problem, ...(fields[field] && lineOf(raw, field)) });
  if (fields.updated && !dating.updated && dating.published?.asFound !== fields.updated)
    leftOut.push("updated");
  const { kept, cut, faults } = keepFields(raw, settings);
  problems.push(...faults);
  const extra = showAsFound(raw, leftOut, cut);
  const [firstParagraph = ""] = raw.plainText.split("\n", 1);
  if (raw.plainText === "") problems.push(headlineOnly);
  const { text: _text, ...facts } = file;
  const article: UnsettledArticle = {
    title,
    ...(fields.kicker && { kicker: fields.kicker }),
    ...dating,
    dateEvidence: [],
    dateVerdict: { verdict: "silent" },
    source,
    authors: unique(people.map(({ name }) => name)),
    ...(fields.section && { section: fields.section }),
    tags: unique(fields.tags ?? []),
    ...(kept && { fields: kept }),
    language: fields.language ?? "",
    ...(fields.language && { declaredLanguage: fields.language }),
    direction: "ltr",
    body: raw.body,
    plainText: raw.plainText,
    lead: raw.opening ?? firstParagraph,
    ...(fields.summary && { summary: fields.summary }),
    ...fromOwnHost(raw, source.url),
    ...(raw.ownNames && { ownNames: raw.ownNames }),
    ...(raw.headForm && { headForm: raw.headForm }),
    ...(extra && { extra }),
    file: { ...facts, format } satisfies ArticleFile,
  };
  return { article, problems };
}

const noWords: ProblemInFile = {
  code: "no-words",
  severity: "refusal",
  line: 1,
  found: "The file has neither a title nor any text.",
  remedy: "Write the title on line 1 and the text below.",
};

const headlineOnly: ProblemInFile = {
  code: "headline-only",
  severity: "note",
  found: "The file has no text below its head; the page says so.",
  remedy: "Add the text, one paragraph per line, if there is one.",
};

/** Reads the title; without one, returns the first words of the text. */
function readTitle(text: string | undefined, raw: RawArticle, problems: ProblemInFile[]): string {
  const title = cleanTitle(text ?? "");
  if (title !== "") {
    if (title !== text) problems.push({ ...hiddenMarks, ...lineOf(raw, "title") });
    return title;
  }
  const words = cleanTitle(truncate(raw.plainText.split("\n", 1)[0] ?? "", 80));
  if (words !== "") problems.push({ ...noTitle, line: raw.lines.title ?? 1 });
  return words;
}

const noTitle: ProblemInFile = {
  code: "no-title",
  severity: "warning",
  found: "The file has no title; its page shows the first words of the text instead.",
  remedy: "Write the title on line 1, or as “title:” in front matter.",
};

const hiddenMarks: ProblemInFile = {
  code: "hidden-marks",
  severity: "note",
  found:
    "The title contains invisible characters, or some that change the direction of text; its page leaves them out.",
  remedy: "Nothing needs to be done; to get rid of this note, retype the title.",
};

/**
 * Removes controls, direction overrides and invisible marks from a title, where they could make it look
 * like another. U+200C to U+200F stay: Persian, Hindi and Hebrew are written with them.
 */
function cleanTitle(title: string): string {
  return title
    .toWellFormed()
    .replace(/[\0-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu, "")
    .trim();
}

interface KeptFields {
  readonly kept: ArticleFacts["fields"];
  /** Names in the file of those that are longer than a page shows, and what is said of them. */
  readonly cut: ReadonlySet<string>;
  readonly faults: readonly ProblemInFile[];
}

/** Returns the texts of fields that have indexes, by the names that the settings give them. */
function keepFields(
  { section, kicker, further = {} }: RawArticle,
  { indexes }: ReadingSettings,
): KeptFields {
  const cut = new Set<string>();
  const faults: ProblemInFile[] = [];
  const kept = keptFields(indexes).flatMap((field): [string, readonly string[]][] => {
    const key = Object.keys(further).find((name) => spellField(name) === field);
    const fact = field === "section" ? section : field === "kicker" ? kicker : undefined;
    const value = fact ?? (key !== undefined && further[key]);
    const texts = [value].flat().filter((one) => typeof one === "string");
    const { value: values, fault } = limitField(field, unique(texts.map(toOneLine)));
    if (fault) {
      faults.push({ code: "bad-field", severity: "warning", ...fault });
      if (key !== undefined) cut.add(key);
    }
    return values.length > 0 ? [[field, values]] : [];
  });
  return { kept: kept.length > 0 ? Object.fromEntries(kept) : undefined, cut, faults };
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items.filter((item) => item !== ""))];
}

function lineOf(raw: RawArticle, field: RawField): { line?: number } {
  const line = raw.lines[field];
  return line === undefined ? {} : { line };
}

/** Length limit of a value that nothing is said of; the file itself has it whole. */
const longest = 500;

/**
 * Returns entries of front matter that are not known fields, as text: lists and maps as JSON. In an object
 * without a prototype, since a key may be called `__proto__`. Undefined if there are none. Those whose names
 * `isWhole` takes are shown whole: a head has 16 KB at most.
 */
function readExtra(
  data: Readonly<Record<string, unknown>>,
  isWhole: (name: string) => boolean,
): ArticleText["extra"] {
  const extra: Record<string, string> = Object.create(null);
  for (const [key, value] of Object.entries(data)) {
    const text = toOneLine(typeof value === "string" ? value : toJson(value));
    const name = toOneLine(key);
    if (name === "" || text === "") continue;
    extra[truncate(name, 80)] = isWhole(key) ? text : truncate(text, longest);
  }
  return Object.keys(extra).length > 0 ? extra : undefined;
}

/**
 * Returns the further entries with known fields that are not used on the page: under the file's own name
 * for them, else as “address as found”.
 */
function showAsFound(
  raw: RawArticle,
  fields: readonly RawField[],
  cut: ReadonlySet<string>,
): ArticleText["extra"] {
  const extra = raw.further && readExtra(raw.further, (name) => cut.has(name));
  const found = fields.map((field): [string, unknown] => {
    return [raw.names?.[field] ?? `${field} as found`, raw[field]];
  });
  if (found.length === 0) return extra;
  return Object.assign(
    Object.create(null),
    readExtra(Object.fromEntries(found), () => true),
    extra,
  );
}

function toJson(value: unknown): string {
  return value === null || value === undefined ? "" : JSON.stringify(value);
}

import { truncate } from "../text/text.ts";

/** Usual name of the settings file; the file of a problem that belongs to no single article file. */
export const settingsFile = "archive.yaml";

/** The cost of a problem: the whole file, a part of its content, or nothing. */
export type Severity = "refusal" | "warning" | "note";

/** A problem of one file, or of what the settings say about many, reported to the owner. */
export interface Problem {
  /** Stable word for the kind of problem, for reports and scripts: "bad-date". */
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Path inside `articles/`, with `/` between its parts; or `settingsFile`. */
  readonly file: string;
  /** Line of the file, counted from 1. */
  readonly line?: number;
  /** A sentence: what was found. */
  readonly found: string;
  /** A sentence: what to write or do instead. */
  readonly remedy: string;
  /** The exact text to write, if the remedy is to write something. */
  readonly write?: string;
}

/** A problem without its file, which the caller knows. */
export type ProblemInFile = Omit<Problem, "file">;

/** Formats a problem for a terminal: file and line, severity, what was found, what to write. */
export function formatProblem(problem: Problem): string {
  const location = problem.line ? `${problem.file}:${problem.line}` : problem.file;
  const { severity, code, found, remedy, write } = problem;
  return `${location}  ${severity} ${code}\n    ${found} ${remedy}${write ? `\n    ${write}` : ""}`;
}

/** Shortens and quotes what was found: no message is longer than its cause. */
export function quote(text: string): string {
  return `“${truncate(text.replace(/\s+/g, " ").trim(), 60)}”`;
}

/** Kinds of problems by their stable codes, with their meanings. `PROBLEMS.md` has an entry for each. */
export const problemCodes = {
  "unknown-format": "The file's ending is not that of a known form of article.",
  unreadable: "The file could not be read from the disk: a link, a pipe, too large, no permission.",
  "bad-name": "The name of the file, or of a folder that it is in, is not in UTF-8.",
  "own-file":
    "A file in public/ is not published: a link that leads out of it, a pipe, a name not in UTF-8.",
  empty: "The file holds no text.",
  binary: "The file is not text, or holds a byte that no text has.",
  "not-utf-8": "The file is not in UTF-8, and no other encoding is declared for it.",
  "wrong-encoding": "The file is not in the encoding that the settings declare for it.",
  "not-as-declared":
    "The settings declare another encoding, but the file is in UTF-8 and was read as such.",
  "bad-front-matter": "The head does not open, close or read as YAML, TOML or JSON should.",
  "repeated-key": "A name stands in the head more than once; the last value counts.",
  "saved-page": "An HTML file has no head that says what article it is.",
  "no-words": "The file has neither a title nor any text.",
  "bad-date": "The date is not in a known form, or is not a calendar day.",
  "date-order":
    "The numbers of the date can be read as two days, and nothing shows which is meant.",
  "doubtful-date": "The date names the wrong weekday, or an impossible time.",
  "date-contradicted":
    "The text points to a day a month before or after the date, or its dateline and weekdays agree on another one while those of its source fit.",
  "dates-shifted": "All dates of a source, or of the archive, seem to be off by a month or a day.",
  "correction-impossible":
    "A declared correction does not give a calendar day; the date was left as found.",
  "unknown-declaration": "The settings name a file, folder or source that does not exist.",
  "bad-address":
    "The address of the original page is not an http or https address, begins with www, or is too long.",
  "bad-field":
    "A fact in the front matter is not what it should be, or too much; the record shows it as found.",
  "no-title": "There is no title; the first words of the text stand in for it.",
  "markdown-too-complex": "The Markdown would take too long to read; it is shown as plain text.",
  "shared-address": "Different articles claim the same address.",
  "date-in-future":
    "The date is in the future; only npm run check, which knows today's date, reports it.",
  "former-address":
    "An address that the article had elsewhere cannot be kept: something else is there.",
  "date-address": "The address of the original page has a different day from the date.",
  "only-updated": "The head gives the day of the last change only; the article stands under it.",
  "no-date": "There is no date; the article is listed under “Undated”.",
  "no-address": "There is no address of an original page.",
  "head-order": "Title, date and address are in another order, or apart from each other.",
  "other-form": "A Markdown file has the head of plain text, or the other way round.",
  "hidden-marks": "The title contains invisible characters; its page leaves them out.",
  "headline-only": "There is no text below the head.",
  "joined-lines": "Lines that a typewriter or a program had wrapped were joined into paragraphs.",
  "lines-of-column":
    "Short lines, cut in mid-sentence as those of a scan are, stand close, as in a column.",
  mojibake: "UTF-8 that was once read as windows-1252: “â€™” for “’”.",
  "template-code": "The text contains code of a site generator; it is shown as it is.",
  "bad-picture": "A picture cannot be shown: it is broken, too large, or of an unknown kind.",
  "missing-picture": "The text names a picture that is not there.",
  "dead-link": "A link leads to no article and no file of this archive; its words stand alone.",
  withheld:
    "The file is kept from readers: by its own head, by its name, or since it is in a folder of drafts.",
  "not-used": "Files in articles/ are no articles, and no article names them.",
  "pictures-elsewhere": "Pictures are on other hosts, which no page calls; they are links.",
  "left-out": "The text has comments, scripts or the like, which its page does not show.",
  duplicate: "Another file holds the same text under the same address and title.",
  "other-date": "Files of one article give different dates; the page has one of them.",
  "same-bytes": "Another file is the same, byte for byte, yet has a page of its own.",
  version: "Another file holds an equally full or fuller text under the same address and title.",
} as const;

/** Ours, or one of a check of the owner's own: "own:capital-title". */
export type ProblemCode = keyof typeof problemCodes | `own:${string}`;

/** What is wrong with a problem that the owner's own code tells, if anything is. */
export function faultOfProblem(problem: unknown): string | undefined {
  const { code, severity, found, remedy } = (problem ?? {}) as Partial<Record<string, unknown>>;
  if (typeof code !== "string" || !(Object.hasOwn(problemCodes, code) || /^own:\S/.test(code)))
    return `reported a problem with the code “${code}”. Write one that begins with “own:”`;
  if (severity !== "refusal" && severity !== "warning" && severity !== "note")
    return `reported ${code} with the severity “${severity}”. Write refusal, warning or note`;
  const isTold = typeof found === "string" && typeof remedy === "string";
  return isTold ? undefined : `reported ${code} without text for “found” or “remedy”. Write both`;
}

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
  "unknown-format": "The file's ending is that of no form of article known here.",
  unreadable: "The file could not be read from the disk: a link, a pipe, too large, no rights.",
  empty: "The file holds no text.",
  binary: "The file holds bytes that are no text.",
  "not-utf-8": "The file is not in UTF-8, and no other encoding is declared for it.",
  "wrong-encoding": "The file is not in the encoding that the settings declare for it.",
  "not-as-declared":
    "The settings declare another encoding, but the file is in UTF-8; it was read as that.",
  "bad-front-matter": "The front matter does not open, close or read as YAML should.",
  "no-words": "The file has neither a title nor a text.",
  "bad-date": "The date is in no form known here, or is no day of the calendar.",
  "doubtful-date": "The date names a weekday that is another day's, or a time that cannot be.",
  "date-contradicted": "The text points to a day a month before or after the date.",
  "dates-shifted":
    "All dates of a source or the archive seem to share a slip: of a month or a day.",
  "correction-impossible": "A declared correction gives no day of the calendar; the date was left.",
  "unknown-declaration": "The settings name a file, folder or source that is not there.",
  "bad-address":
    "The address of the original page is no http or https address, or begins with www.",
  "bad-field": "A fact in the front matter is not what it should be; the record shows it as found.",
  "no-title": "There is no title; the first words of the text stand in for it.",
  "markdown-too-complex": "The Markdown would take too long to read; it is shown as plain text.",
  "shared-address": "Different articles claim one address.",
  "date-in-future": "The date is still to come; only npm run check, which knows the day, tells.",
  "date-address": "The address of the original page has another day than the date.",
  "no-date": "There is no date; the article stands under “Undated”.",
  "no-address": "There is no address of an original page.",
  "head-order": "Title, date and address stand in another order, or apart from each other.",
  "other-form": "The file's head is that of plain text in Markdown, or the other way round.",
  "hidden-marks": "The title holds marks that nobody sees; its page leaves them out.",
  "headline-only": "There is no text below the head.",
  "template-code": "The text holds code of a site generator; it is shown as it stands.",
  duplicate: "Another file holds the same text under the same address and title.",
  "other-date": "Files of one article give different dates; the page has one of them.",
  "same-bytes": "Another file is the same, byte for byte, yet has a page of its own.",
  version: "Another file holds a text as full or fuller under the same address and title.",
} as const;

/** Ours, or one of a check of the owner's own: "own:capital-title". */
export type ProblemCode = keyof typeof problemCodes | `own:${string}`;

/** What is wrong with a problem that the owner's own code tells, if anything is. */
export function faultOfProblem(problem: unknown): string | undefined {
  const { code, severity, found, remedy } = (problem ?? {}) as Partial<Record<string, unknown>>;
  if (typeof code !== "string" || !(Object.hasOwn(problemCodes, code) || /^own:\S/.test(code)))
    return `told a problem with the code “${code}”. Write one that begins with “own:”`;
  if (severity !== "refusal" && severity !== "warning" && severity !== "note")
    return `told ${code} with the severity “${severity}”. Write refusal, warning or note`;
  const isTold = typeof found === "string" && typeof remedy === "string";
  return isTold ? undefined : `told ${code} without a text for “found” or “remedy”. Write both`;
}

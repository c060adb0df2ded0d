import { truncate } from "../text/text.ts";
import type { ProblemCode } from "./problem-codes.ts";

/** Where the settings usually stand; the place of a problem that is no single file's. */
export const settingsFile = "archive.yaml";

/** How much a problem costs: the whole file, a part of what it says, or nothing but the knowledge. */
export type Severity = "refusal" | "warning" | "note";

/** Something wrong with one file, or with what the settings say of many, told to the owner. */
export interface Problem {
  /** Stable word for the kind of problem, for reports and scripts: "bad-date". */
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Path inside `articles/`, with `/` between its parts; or `settingsFile`. */
  readonly file: string;
  /** Line of the file, counted from 1. */
  readonly line?: number;
  /** A sentence: what stands there. */
  readonly found: string;
  /** A sentence: what to write or do instead. */
  readonly remedy: string;
  /** What to write, word for word, where the remedy is to write something. */
  readonly write?: string;
}

/** Everything of a problem but the file, which the caller knows. */
export type ProblemInFile = Omit<Problem, "file">;

/** One problem as text for a terminal: where, how bad, what was found, what to write. */
export function formatProblem(problem: Problem): string {
  const place = problem.line ? `${problem.file}:${problem.line}` : problem.file;
  const { severity, code, found, remedy, write } = problem;
  return `${place}  ${severity} ${code}\n    ${found} ${remedy}${write ? `\n    ${write}` : ""}`;
}

/** What was found, cut and quoted for a message: no message is longer than its cause. */
export function quote(text: string): string {
  return `“${truncate(text.replace(/\s+/g, " ").trim(), 60)}”`;
}

import type { DateVerdict } from "./date-evidence.ts";
import type { Problem, ProblemInFile } from "./problem.ts";

/** What became of a file: a page of its own, a part of another file's page, or nothing. */
export type Outcome = "built" | "merged" | "refused";

/** A line of the ledger. */
export interface LedgerRow {
  /** Path inside `articles/`. */
  readonly path: string;
  readonly outcome: Outcome;
  /** Address of its page in the site: "/2021/11/22/….html". */
  readonly page?: string;
  readonly id?: string;
  readonly sha256?: string;
  /** Missing where the bytes are no text. */
  readonly encoding?: string;
  readonly bytes: number;
  readonly problems: readonly Problem[];
  /** What the text of an article says of its date; of built files only, one for each article. */
  readonly dates?: DateVerdict["verdict"];
}

/** The account of every input file. files = built + merged + refused. */
export interface Ledger {
  readonly totals: Readonly<Record<"files" | Outcome, number>>;
  readonly rows: readonly LedgerRow[];
  /** Problems of no single file: what the settings say, what many files have in common. */
  readonly problems: readonly Problem[];
}

/**
 * Adds up rows, given in the order of their paths, for `files` files that were there.
 * @throws Error when the sum does not close: a file was lost, which must stop the build.
 */
export function closeLedger(
  rows: readonly LedgerRow[],
  files: number,
  problems: readonly Problem[] = [],
): Ledger {
  const outcomes = { built: 0, merged: 0, refused: 0 };
  for (const row of rows) outcomes[row.outcome] += 1;
  return { totals: closeTotals([outcomes], files), rows, problems };
}

/** Adds up the outcomes of parts of a pile in the same way. */
export function closeTotals(
  parts: readonly Readonly<Record<Outcome, number>>[],
  files: number,
): Ledger["totals"] {
  const sum = (outcome: Outcome) => parts.reduce((total, part) => total + part[outcome], 0);
  const totals = { files, built: sum("built"), merged: sum("merged"), refused: sum("refused") };
  const { built, merged, refused } = totals;
  if (built + merged + refused === files) return totals;
  throw new Error(`${files} files, but ${built} built + ${merged} merged + ${refused} refused`);
}

/** Names the file in problems that were found inside it. */
export function problemsOf(file: string, problems: readonly ProblemInFile[]): Problem[] {
  return problems.map((problem) => ({ ...problem, file }));
}

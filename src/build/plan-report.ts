import type { Ledger, LedgerRow } from "../ledger.ts";
import { listPagePath } from "../paths.ts";
import type { Problem } from "../problem.ts";
import type { ProblemCode } from "../problem-codes.ts";
import { inChunks } from "./in-chunks.ts";
import type { ListPage } from "./site.ts";

/** Problems of one kind. */
export interface ProblemGroup {
  readonly code: ProblemCode;
  readonly severity: Problem["severity"];
  readonly remedy: string;
  readonly count: number;
  /** The first few of them. */
  readonly examples: readonly Problem[];
}

/** A page of the ledger; the first one also tells the problems by kind. */
export interface ReportPage extends ListPage {
  readonly rows: readonly LedgerRow[];
  readonly groups: readonly ProblemGroup[];
}

const shownExamples = 5;
const weights = { refusal: 0, warning: 1, note: 2 } as const;

/** The pages of `/report/`, with `size` files on each. */
export function planReport({ rows }: Ledger, size: number): ReportPage[] {
  const parts = inChunks(rows, size);
  const pages = parts.map((_, at) => listPagePath("/report/", at + 1));
  return parts.map((part, at) => ({
    path: listPagePath("/report/", at + 1),
    number: at + 1,
    pages,
    rows: part,
    groups: at === 0 ? groupProblems(rows) : [],
  }));
}

/** By kind: refusals first, then what is met most often. */
export function groupProblems(rows: readonly LedgerRow[]): ProblemGroup[] {
  const groups = new Map<ProblemCode, Problem[]>();
  for (const problem of rows.flatMap((row) => row.problems)) {
    const group = groups.get(problem.code);
    if (group) group.push(problem);
    else groups.set(problem.code, [problem]);
  }
  const summed = [...groups].flatMap(([code, problems]) => {
    const [first] = problems;
    if (!first) return [];
    const { severity, remedy } = first;
    const examples = problems.slice(0, shownExamples);
    return [{ code, severity, remedy, count: problems.length, examples }];
  });
  return summed.sort((a, b) => {
    return (
      weights[a.severity] - weights[b.severity] || b.count - a.count || (a.code < b.code ? -1 : 1)
    );
  });
}

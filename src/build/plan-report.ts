import type { Archive } from "../archive.ts";
import type { Ledger, LedgerRow } from "../ledger.ts";
import { listPagePath } from "../paths.ts";
import type { Problem } from "../problem.ts";
import type { ProblemCode } from "../problem-codes.ts";
import { inStableChunks } from "./in-chunks.ts";
import { type DateTable, planDateTable } from "./plan-date-table.ts";
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

/** What became of the files, in short: what a build tells its owner. */
export interface Account {
  readonly totals: Ledger["totals"];
  readonly groups: readonly ProblemGroup[];
}

/** A page of the ledger; the first one also tells the problems by kind, and of the dates. */
export interface ReportPage extends ListPage {
  readonly totals: Ledger["totals"];
  readonly rows: readonly LedgerRow[];
  readonly groups: readonly ProblemGroup[];
  readonly dates?: DateTable;
}

const shownExamples = 5;
const weights = { refusal: 0, warning: 1, note: 2 } as const;

/** The pages of `/report/`, with about `size` files on each. */
export function planReport(
  { ledger, dateAudit }: Pick<Archive, "ledger" | "dateAudit">,
  size: number,
): ReportPage[] {
  const parts = inStableChunks(ledger.rows, size, ({ path }) => path);
  const pages = parts.map((_, at) => listPagePath("/report/", at + 1));
  return parts.map((part, at) => ({
    path: listPagePath("/report/", at + 1),
    number: at + 1,
    pages,
    totals: ledger.totals,
    rows: part,
    groups: at === 0 ? groupProblems(ledger) : [],
    ...(at === 0 && dateAudit.pile.articles > 0 && { dates: planDateTable(dateAudit) }),
  }));
}

/** By kind: refusals first, then what is met most often. */
export function groupProblems({ rows, problems }: Ledger): ProblemGroup[] {
  const groups = new Map<ProblemCode, Problem[]>();
  for (const problem of [...rows.flatMap((row) => row.problems), ...problems]) {
    const group = groups.get(problem.code);
    if (group) group.push(problem);
    else groups.set(problem.code, [problem]);
  }
  const summed = [...groups].flatMap(([code, group]) => {
    const [first] = group;
    if (!first) return [];
    const { severity, remedy } = first;
    const examples = group.slice(0, shownExamples);
    return [{ code, severity, remedy, count: group.length, examples }];
  });
  return summed.sort((a, b) => {
    return (
      weights[a.severity] - weights[b.severity] || b.count - a.count || (a.code < b.code ? -1 : 1)
    );
  });
}

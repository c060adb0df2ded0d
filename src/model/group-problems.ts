import type { Ledger } from "./ledger.ts";
import type { Problem } from "./problem.ts";
import type { ProblemCode } from "./problem-codes.ts";

/** Problems of one kind. */
export interface ProblemGroup {
  readonly code: ProblemCode;
  readonly severity: Problem["severity"];
  readonly remedy: string;
  readonly count: number;
  /** The first few of them. */
  readonly examples: readonly Problem[];
}

const shownExamples = 5;
const weights = { refusal: 0, warning: 1, note: 2 } as const;

/** By kind: refusals first, then what is met most often. */
export function groupProblems({ rows, problems }: Pick<Ledger, "rows" | "problems">) {
  const groups = new Map<ProblemCode, Problem[]>();
  for (const problem of [...rows.flatMap((row) => row.problems), ...problems]) {
    const group = groups.get(problem.code);
    if (group) group.push(problem);
    else groups.set(problem.code, [problem]);
  }
  return inOrder([...groups].map(([code, group]) => makeGroup(code, group.length, group)));
}

/**
 * Puts together what was found in parts of a pile, and what is of no file. Shown are the first in the
 * order of files, as if all had been grouped at once.
 */
export function joinProblems(
  parts: readonly ProblemGroup[],
  ofPile: readonly Problem[],
): ProblemGroup[] {
  const byCode = new Map<ProblemCode, ProblemGroup[]>();
  for (const part of [...parts, ...groupProblems({ rows: [], problems: ofPile })]) {
    const groups = byCode.get(part.code);
    if (groups) groups.push(part);
    else byCode.set(part.code, [part]);
  }
  return inOrder(
    [...byCode].map(([code, groups]) => {
      const count = groups.reduce((sum, group) => sum + group.count, 0);
      const ofFiles = groups.flatMap(({ examples }) =>
        examples.filter((one) => !ofPile.includes(one)),
      );
      const rest = groups.flatMap(({ examples }) => examples.filter((one) => ofPile.includes(one)));
      const sorted = ofFiles.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
      return makeGroup(code, count, [...sorted, ...rest]);
    }),
  );
}

function makeGroup(
  code: ProblemCode,
  count: number,
  problems: readonly Problem[],
): ProblemGroup | undefined {
  const [first] = problems;
  if (!first) return undefined;
  const { severity, remedy } = first;
  return { code, severity, remedy, count, examples: problems.slice(0, shownExamples) };
}

function inOrder(groups: readonly (ProblemGroup | undefined)[]): ProblemGroup[] {
  return groups
    .flatMap((group) => group ?? [])
    .sort((a, b) => {
      return (
        weights[a.severity] - weights[b.severity] || b.count - a.count || (a.code < b.code ? -1 : 1)
      );
    });
}

import { join, relative } from "node:path";
import type { Archive } from "../archive.ts";
import type { BuildOrder, BuildResult } from "../build/build.ts";
import { formatProblem, type Problem } from "../problem.ts";

/** As many problems as fit on a screen; the report has all of them. */
const shownProblems = 10;

/** What a build tells its owner in the end. */
export function formatSummary(
  { archive, published, seconds }: BuildResult,
  order: BuildOrder,
): string {
  const out = relative("", order.out) || ".";
  const refused = problemsOf(archive).filter((problem) => problem.severity === "refusal");
  const lines = [
    ...refused.slice(0, shownProblems).map(formatProblem),
    ...(refused.length > shownProblems ? [`… and ${refused.length - shownProblems} more.`] : []),
    formatTotals(archive),
    published
      ? `pages    ${published.pages}; files: ${published.written} written, ${published.unchanged} unchanged, ${published.removed} removed`
      : "Nothing was published, because files were refused and --strict was given.",
    `time     ${seconds.toFixed(1)} s`,
  ];
  if (published) lines.push(`The site is in ${out}/. To look at it: npm start`);
  if (published) lines.push(`What became of each file: ${join(out, "report.json")}`);
  const others = problemsOf(archive).length - refused.length;
  if (others > 0) lines.push(`${others} smaller problems: npm run check`);
  return lines.join("\n");
}

/** The ledger in a line. */
export function formatTotals({ ledger }: Archive): string {
  const { files, built, merged, refused } = ledger.totals;
  return `files    ${files} in: ${built} built, ${merged} merged, ${refused} refused`;
}

/** Every problem of the pile, in the order of its files; those of the whole pile last. */
export function problemsOf({ ledger }: Archive): Problem[] {
  return [...ledger.rows.flatMap((row) => row.problems), ...ledger.problems];
}

/** 2 where files were refused: the owner has to do something. */
export function exitCode({ ledger }: Archive): number {
  return ledger.totals.refused > 0 ? 2 : 0;
}

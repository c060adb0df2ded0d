import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../problem.ts";
import type { PlacedProblem } from "./outcome.ts";

/** What is used here of a site's `report.json`. */
interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly page: string | null;
    readonly problems: readonly Problem[];
  }[];
  readonly problems: readonly Problem[];
}

/** Pages by article file, of this build and of earlier ones. */
export type KnownPages = Map<string, string>;

/**
 * Reads from a site's report what is to be mended, refusals first, and adds its pages to `pages`. An
 * article that is refused has no page any more: its problems go where it was last seen.
 */
export function readProblems(site: string, pages: KnownPages): PlacedProblem[] {
  const { files, problems } = readReport(site);
  const placed = files.flatMap((row) => {
    if (row.page !== null) pages.set(row.path, row.page);
    const page = pages.get(row.path);
    return row.problems.map((problem) => (page === undefined ? problem : { ...problem, page }));
  });
  return toMend([...placed, ...problems]);
}

/** Refusals and warnings, in this order: notes ask for nothing. */
export function toMend<One extends Problem>(problems: readonly One[]): One[] {
  const of = (weight: Problem["severity"]) => problems.filter((one) => one.severity === weight);
  return [...of("refusal"), ...of("warning")];
}

/** An empty report where there is none, or one that somebody else has written. */
function readReport(site: string): Report {
  try {
    const { files, problems } = JSON.parse(readFileSync(join(site, "report.json"), "utf8"));
    if (Array.isArray(files) && Array.isArray(problems)) return { files, problems };
  } catch {
    // Not built yet.
  }
  return { files: [], problems: [] };
}

import "@11ty/eleventy";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Values } from "../cli/command.ts";
import { readBuildOptions } from "../cli/read-build-options.ts";
import { formatSummary } from "../cli/summary.ts";
import { buildSite } from "../engine/build.ts";
import { checkConfig } from "../extend/owner-config.ts";
import type { Problem } from "../model/problem.ts";

// Loaded here, as the build itself loads it late.

const pages: KnownPages = new Map();
let isFirst = true;

/**
 * Builds once more in this process, by the options of the command line. While somebody writes, what
 * changes is small: starting further processes for it would take longer than the work itself. With
 * `searchLater` the pages are made, and the search stays as it stands.
 */
export async function runBuild(values: Values, searchLater: boolean): Promise<Outcome> {
  checkConfig();
  const options = readBuildOptions(values);
  const jobs = isFirst ? options.jobs : 1;
  // Where articles stood before this process was there.
  if (isFirst) readProblems(options.out, pages);
  isFirst = false;
  const result = await buildSite({ ...options, jobs, force: true, searchLater });
  console.log(formatSummary(result, options));
  if (result.published) return { published: true, problems: readProblems(options.out, pages) };
  const failure = "Nothing was published, because files were refused and --strict was given.";
  const examples = result.account.groups.flatMap((group) => group.examples);
  return { published: false, failure, problems: toMend(examples, pages) };
}

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
export type KnownPages = Map<string, Set<string>>;

/**
 * Reads from a site's report what is to be mended, refusals first, and adds its pages to `known`. An
 * article that is refused has no page any more, and a slip in a date moves it: its problems show
 * wherever it was seen, for there its writer has it open.
 */
export function readProblems(site: string, known: KnownPages): ShownProblem[] {
  const { files, problems } = readReport(site);
  for (const { path, page } of files) {
    if (page !== null) known.set(path, (known.get(path) ?? new Set()).add(page));
  }
  return toMend([...files.flatMap((row) => row.problems), ...problems], known);
}

/** Refusals and warnings, in this order: notes ask for nothing. */
export function toMend(problems: readonly Problem[], known: KnownPages): ShownProblem[] {
  const of = (weight: Problem["severity"]) =>
    problems
      .filter(({ severity }) => severity === weight)
      .map((problem) => ({ ...problem, pages: [...(known.get(problem.file) ?? [])] }));
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

/** A problem that somebody should mend, and where it shows. */
export interface ShownProblem extends Problem {
  /** Addresses of its article's page, now and before: "/2021/11/22/….html". None for the whole pile. */
  readonly pages: readonly string[];
}

/** What a build came to, as far as open pages are concerned. */
export interface Outcome {
  /** Whether the site is what this build has made; else it is the last good one. */
  readonly published: boolean;
  /** Why nothing was published. */
  readonly failure?: string;
  /** Refusals first, then warnings; notes are left to the report. */
  readonly problems: readonly ShownProblem[];
}

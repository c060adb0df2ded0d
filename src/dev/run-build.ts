// Loaded before the first build, which would load it late.
import "@11ty/eleventy";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Values } from "../cli/command.ts";
import { readBuildOptions } from "../cli/read-build-options.ts";
import { formatSummary, nothingPublished } from "../cli/summary.ts";
import { buildSite } from "../engine/build.ts";
import { checkConfig } from "../extend/owner-config.ts";
import type { Problem } from "../model/problem.ts";

const pages: KnownPages = new Map();
let isFirst = true;

/**
 * Builds again in this process, by the options of the command line. Changes made while writing are small:
 * starting further processes for them would take longer than the work itself. With `searchLater` the
 * pages are made, and the search stays as it is.
 */
export async function runBuild(values: Values, searchLater: boolean): Promise<Outcome> {
  checkConfig();
  const options = readBuildOptions(values);
  const jobs = isFirst ? options.jobs : 1;
  // Articles had pages before this process was started.
  if (isFirst) readProblems(options.out, pages);
  isFirst = false;
  const result = await buildSite({ ...options, jobs, force: true, searchLater });
  console.log(formatSummary(result, options));
  if (result.published) return { published: true, problems: readProblems(options.out, pages) };
  const examples = result.account.groups.flatMap((group) => group.examples);
  return { published: false, failure: nothingPublished, problems: toMend(examples, pages) };
}

/** The part of a site's `report.json` that is used here. */
interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly page: string | null;
    readonly problems: readonly Problem[];
  }[];
  readonly problems: readonly Problem[];
}

/** Pages by article file, of this build and of earlier ones. */
type KnownPages = Map<string, Set<string>>;

/**
 * Reads from a site's report the problems to correct, refusals first, and adds its pages to `known`. A
 * refused article no longer has a page, and a wrong date moves it: its problems show on every page that
 * it has had, because one of these is open in its writer's browser.
 */
function readProblems(site: string, known: KnownPages): ShownProblem[] {
  const { files, problems } = readReport(site);
  for (const { path, page } of files) {
    if (page !== null) known.set(path, (known.get(path) ?? new Set()).add(page));
  }
  return toMend([...files.flatMap((row) => row.problems), ...problems], known);
}

/** Returns refusals and warnings, in this order: notes require nothing. */
function toMend(problems: readonly Problem[], known: KnownPages): ShownProblem[] {
  const of = (weight: Problem["severity"]) =>
    problems
      .filter(({ severity }) => severity === weight)
      .map((problem) => ({ ...problem, pages: [...(known.get(problem.file) ?? [])] }));
  return [...of("refusal"), ...of("warning")];
}

/** Reads the report; returns an empty one if there is none, or if another program wrote it. */
function readReport(site: string): Report {
  try {
    const { files, problems } = JSON.parse(readFileSync(join(site, "report.json"), "utf8"));
    if (Array.isArray(files) && Array.isArray(problems)) return { files, problems };
  } catch {
    // Not built yet.
  }
  return { files: [], problems: [] };
}

/** A problem to correct, and the pages where it shows. */
export interface ShownProblem extends Problem {
  /** Addresses of its article's page, now and before: "/2021/11/22/….html". None for the whole pile. */
  readonly pages: readonly string[];
}

/** The outcome of a build, as far as open pages are concerned. */
export interface Outcome {
  /** Whether the site is the result of this build; otherwise it is the last good one. */
  readonly published: boolean;
  /** Reason why nothing was published. */
  readonly failure?: string;
  /** Refusals first, then warnings; notes are left to the report. */
  readonly problems: readonly ShownProblem[];
}

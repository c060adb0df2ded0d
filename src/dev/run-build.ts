// Loaded here, as the build itself loads it late.
import "@11ty/eleventy";
import type { Values } from "../cli/command.ts";
import { readOrder } from "../cli/read-order.ts";
import { formatSummary } from "../cli/summary.ts";
import { buildSite } from "../engine/build.ts";
import type { Outcome } from "./outcome.ts";
import { type KnownPages, readProblems, toMend } from "./read-problems.ts";

const pages: KnownPages = new Map();
let isFirst = true;

/**
 * Builds once more in this process, by the options of the command line. While somebody writes, what
 * changes is small: starting further processes for it would take longer than the work itself. With
 * `searchLater` the pages are made, and the search stays as it stands.
 */
export async function runBuild(values: Values, searchLater: boolean): Promise<Outcome> {
  const order = readOrder(values);
  const jobs = isFirst ? order.jobs : 1;
  // Where articles stood before this process was there.
  if (isFirst) readProblems(order.out, pages);
  isFirst = false;
  const result = await buildSite({ ...order, jobs, force: true, searchLater });
  console.log(formatSummary(result, order));
  if (result.published) return { published: true, problems: readProblems(order.out, pages) };
  const failure = "Nothing was published, because files were refused and --strict was given.";
  const examples = result.account.groups.flatMap((group) => group.examples);
  return { published: false, failure, problems: toMend(examples, pages) };
}

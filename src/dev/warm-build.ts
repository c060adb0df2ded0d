import type { Values } from "../cli/command.ts";
import type { Problem } from "../model/problem.ts";
import { explainFailure } from "./explain-failure.ts";

// The process that builds for `npm run dev`: it has loaded everything and waits for orders.

/** What it is asked to build. */
export interface WarmOrder {
  readonly values: Values;
  /** Whether the search may wait for another build. */
  readonly searchLater: boolean;
}

const loading = import("./run-build.ts");
// Code that does not load is told with the first order: until then nobody has asked.
loading.catch(() => {});

process.on("message", async ({ values, searchLater }: WarmOrder) => {
  const outcome = await loading.then(({ runBuild }) => runBuild(values, searchLater)).catch(failed);
  process.send?.(outcome);
});
// Whoever gave the orders is gone. Ctrl-C goes to both of us, and is theirs to answer.
process.on("disconnect", () => process.exit());
process.on("SIGINT", () => {});

function failed(error: unknown): Outcome {
  const failure = explainFailure(error);
  console.error(`backfile: ${failure}`);
  return { published: false, failure, problems: [] };
}

/** A problem that somebody should mend, and where it shows. */
export interface PlacedProblem extends Problem {
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
  readonly problems: readonly PlacedProblem[];
}

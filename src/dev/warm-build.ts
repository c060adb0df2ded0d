import type { Values } from "../cli/command.ts";
import { explainFailure } from "./explain-failure.ts";
import type { Outcome } from "./run-build.ts";

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

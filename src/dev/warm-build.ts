import { fileURLToPath } from "node:url";
import type { Values } from "../cli/command.ts";
import { describeSystemError } from "../cli/system-errors.ts";
import { OwnerError } from "../text/owner-error.ts";
import { projectPath } from "../text/project-path.ts";
import type { Outcome } from "./run-build.ts";

// The process that builds for `npm run dev`: it has loaded everything and waits for requests.

/** A request to build. */
export interface BuildRequest {
  readonly values: Values;
  /** Whether the search may wait for another build. */
  readonly searchLater: boolean;
}

const loading = import("./run-build.ts");
// Code that does not load is reported with the first request: until then nothing has been asked.
loading.catch(() => {});

process.on("message", async ({ values, searchLater }: BuildRequest) => {
  const outcome = await loading.then(({ runBuild }) => runBuild(values, searchLater)).catch(failed);
  process.send?.(outcome);
});
// The parent process has ended. Ctrl-C goes to both processes, and the parent answers it.
process.on("disconnect", () => process.exit());
process.on("SIGINT", () => {});

function failed(error: unknown): Outcome {
  const failure = explainFailure(error);
  console.error(`backfile: ${failure}`);
  return { published: false, failure, problems: [] };
}

/** A frame of a stack, with the file and its line. */
const frame = /^\s+at (?:.* \()?((?:file:\/\/|\/|[A-Z]:\\)[^()]+):(\d+):\d+\)?$/gm;

/** Explains why a build failed, for the person working on it: the innermost reason first, then its place. */
function explainFailure(error: unknown): string {
  if (error instanceof OwnerError) return error.message;
  const sentence = describeSystemError(error, "the site or the cache");
  if (sentence) return sentence;
  const reasons: string[] = [];
  let place: string | undefined;
  for (let cause = error; cause instanceof Error; cause = causeOf(cause)) {
    if (!reasons.includes(cause.message)) reasons.unshift(cause.message);
    place = findPlace(cause.stack ?? "") ?? place;
  }
  if (reasons.length === 0) return String(error);
  return [...reasons, ...(place ? [`at ${place}`] : [])].join("\n");
}

/** Returns the cause of an error: Eleventy wraps what a template throws in errors of its own. */
function causeOf(error: Error): unknown {
  return error.cause ?? (error as { originalError?: unknown }).originalError;
}

/** Finds the first frame in this project's own code. */
function findPlace(stack: string): string | undefined {
  for (const [, at = "", line] of stack.matchAll(frame)) {
    const path = projectPath(at.startsWith("file:") ? fileURLToPath(at) : at);
    if (!/^\.\.|node_modules/.test(path)) return `${path}:${line}`;
  }
  return undefined;
}

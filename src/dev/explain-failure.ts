import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { OwnerError } from "../owner-error.ts";

/** Frames of a stack that are of this project: the first of them is where to look. */
const frame = /^\s+at .*?\(?(file:\/\/[^\s()]+|\/[^\s()]+):(\d+):\d+\)?$/gm;

/** Why a build failed, for whoever is at work on it: the innermost reason first, then where. */
export function explainFailure(error: unknown): string {
  if (error instanceof OwnerError) return error.message;
  const reasons: string[] = [];
  let place: string | undefined;
  for (let cause = error; cause instanceof Error; cause = causeOf(cause)) {
    if (!reasons.includes(cause.message)) reasons.unshift(cause.message);
    place = findPlace(cause.stack ?? "") ?? place;
  }
  if (reasons.length === 0) return String(error);
  return [...reasons, ...(place ? [`at ${place}`] : [])].join("\n");
}

/** Eleventy wraps what a template throws in errors of its own. */
function causeOf(error: Error): unknown {
  return error.cause ?? (error as { originalError?: unknown }).originalError;
}

function findPlace(stack: string): string | undefined {
  for (const [, at = "", line] of stack.matchAll(frame)) {
    const path = at.startsWith("file:") ? fileURLToPath(at) : at;
    if (!path.includes("node_modules")) return `${relative("", path)}:${line}`;
  }
  return undefined;
}

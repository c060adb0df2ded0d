import type { StepResult } from "../step.ts";
import { formatMegabytes } from "./format-number.ts";

/** How large the sites are that were built, a line each: whether builders did the same work. */
export function formatSites(steps: readonly StepResult[]): string {
  const lines = steps.flatMap(({ name, runs }) => {
    const site = runs.at(-1)?.site;
    if (!site) return [];
    const { files, pages, bytes } = site;
    return [`- ${name}: ${files} files, ${pages} of them pages, ${formatMegabytes(bytes, 1)} MB`];
  });
  return lines.join("\n");
}

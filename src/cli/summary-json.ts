import type { BuildResult } from "../engine/build.ts";
import type { BuildOrder } from "../engine/build-options.ts";

/**
 * What a build tells a program, on one line. `published` is null where `--strict` published nothing;
 * `problems` are by code, refusals first, with the first few examples of each. Keys may be added,
 * none will change its meaning.
 */
export function formatJson(
  { account, published, seconds }: BuildResult,
  { out }: Pick<BuildOrder, "out">,
  exitCode: number,
): string {
  const { totals, groups } = account;
  return JSON.stringify({
    exitCode,
    totals,
    problems: groups,
    published: published ?? null,
    out,
    seconds: Number(seconds.toFixed(3)),
  });
}

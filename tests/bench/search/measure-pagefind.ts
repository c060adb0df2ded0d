import { rmSync } from "node:fs";
import { type Measurement, measureCommand } from "../measure/measure-command.ts";
import { project } from "../own/copy-project.ts";
import { forgetSearch } from "./forget-search.ts";
import { buildOnce, type SearchBench } from "./search-bench.ts";

/** Our search and Pagefind's own, made of the same site. */
export interface BuildRun {
  readonly ours: Measurement;
  readonly pagefind: Measurement;
}

/**
 * A build that makes nothing but the search, beside the program that reads the pages. Ours has the start of
 * a process and the look at all files in it.
 */
export async function measurePagefind(bench: SearchBench): Promise<BuildRun> {
  forgetSearch(bench);
  const ours = await buildOnce(bench);
  rmSync(bench.crawled, { recursive: true, force: true });
  const crawl = ["--site", bench.out, "--output-path", bench.crawled, "--quiet"];
  const pagefind = await measureCommand(["npx", "--no-install", "pagefind", ...crawl], project);
  return { ours, pagefind };
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { articleFileName } from "../made/article-file-name.ts";
import { makeArticle } from "../made/make-article.ts";
import { usualPile } from "../made/piles.ts";
import { writeArticle } from "../made/write-articles.ts";
import type { Measurement } from "../measure/measure-command.ts";
import { forgetSearch, stampShards } from "./forget-search.ts";
import { buildOnce, type SearchBench } from "./search-bench.ts";

/** What an article costs that is added. */
export interface AddRun {
  /** Shards that were built again. */
  readonly shards: readonly string[];
  readonly build: Measurement;
  /** A build that makes nothing but these: what the search takes of it, and the start of a process. */
  readonly searchAlone: Measurement;
}

/** Adds an article that is not there yet. */
export async function measureAdd(bench: SearchBench): Promise<AddRun> {
  const before = stampShards(bench);
  let index = bench.count;
  while (existsSync(join(bench.articles, fileOf(index)))) index += 1;
  writeArticle(bench.articles, index, usualPile);
  const build = await buildOnce(bench);
  const after = stampShards(bench);
  const shards = [...after].flatMap(([name, stamp]) => (before.get(name) === stamp ? [] : [name]));
  for (const name of shards) forgetSearch(bench, name);
  return { shards, build, searchAlone: await buildOnce(bench) };
}

function fileOf(index: number): string {
  return articleFileName(makeArticle(index, usualPile), index);
}

import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SearchBench } from "./search-bench.ts";

/** Removes the search, or one shard of it, and what is remembered of it: the next build makes it again. */
export function forgetSearch({ cache, out }: SearchBench, shard?: string): void {
  for (const path of readdirSync(cache, { recursive: true }).map(String)) {
    const [, name] = /(?:^|[\\/])parts[\\/]search-(.+)\.json$/.exec(path) ?? [];
    if (name && (!shard || name === shard)) rmSync(join(cache, path));
  }
  for (const name of shardsOf(out)) {
    if (!shard || name === shard) rmSync(join(out, "search", name), { recursive: true });
  }
}

/** The folders of a site's search: its shards, and what they share. */
function shardsOf(out: string): string[] {
  const entries = readdirSync(join(out, "search"), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** When each shard was last written: its list of articles is written whenever it is built. */
export function stampShards({ out }: SearchBench): Map<string, string> {
  const stamps = shardsOf(out).map((name): [string, string] => {
    const folder = join(out, "search", name);
    const lists = readdirSync(folder).filter((file) => file.endsWith(".pf_meta"));
    const stampOf = (file: string) => `${file} ${statSync(join(folder, file)).mtimeMs}`;
    return [name, lists.map(stampOf).join()];
  });
  return new Map(stamps);
}

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Builder } from "./builder.ts";
import { writeArticles } from "./made/write-articles.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** The settings of the benchmark, so that those of the owner of this folder do not count. */
const settings = "title: Benchmark archive\nurl: https://archive.example/\n";

/** Writes `count` articles into `folder` and tells how Backfile builds them. */
export function prepareOwnBuilder(
  folder: string,
  count: number,
  buildArgs: readonly string[],
): Builder & { readonly articles: string } {
  const articles = join(folder, "articles");
  const settingsFile = join(folder, "archive.yaml");
  writeArticles(articles, count);
  writeFileSync(settingsFile, settings);
  const build = ["src/start.mjs", "build", ...buildArgs];
  const input = ["--articles", articles, "--settings", settingsFile];
  return {
    name: "backfile",
    folder: project,
    command: (output) => [process.execPath, ...build, ...input, "--out", output],
    articles,
  };
}

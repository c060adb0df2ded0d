import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { usualPile } from "../made/piles.ts";
import { writeArticles } from "../made/write-articles.ts";
import { type Measurement, measureCommand } from "../measure/measure-command.ts";
import { project } from "../own/copy-project.ts";

/** Where the search of one archive is measured. */
export interface SearchBench {
  readonly count: number;
  readonly articles: string;
  readonly settings: string;
  readonly out: string;
  readonly cache: string;
  /** Where Pagefind's own index goes. */
  readonly crawled: string;
}

const settingsText = "title: Benchmark archive\nurl: https://archive.example/\n";

/** Writes the articles, where they are not there yet from a run before. */
export function prepareSearch(folder: string, count: number): SearchBench {
  const place = (name: string) => join(folder, name);
  const [articles, settings] = [place("articles"), place("archive.yaml")];
  mkdirSync(folder, { recursive: true });
  if (!existsSync(settings)) {
    writeArticles(articles, count, usualPile);
    writeFileSync(settings, settingsText);
  }
  const written = { out: place("site"), cache: place("cache"), crawled: place("pagefind") };
  return { count, articles, settings, ...written };
}

/** Brings the site up to date, and measures it. */
export async function buildOnce(bench: SearchBench): Promise<Measurement> {
  const { articles, settings, out, cache } = bench;
  const places = ["--articles", articles, "--settings", settings, "--out", out, "--cache", cache];
  const command = [process.execPath, "src/start.mjs", "build", ...places, "--quiet"] as const;
  return await measureCommand(command, project);
}

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Pile } from "../made/piles.ts";
import { writeArticles } from "../made/write-articles.ts";
import { copyProject } from "./copy-project.ts";
import { type Layout, openLayout } from "./edit-layout.ts";

/** What our builds of one archive are made with. */
export interface OwnBench {
  readonly project: string;
  readonly articles: string;
  readonly settings: string;
  readonly count: number;
  readonly pile: Pile;
  readonly layout: Layout;
  /** Further arguments of every build. */
  readonly buildArgs: readonly string[];
}

/** The settings of the benchmark, so that those of the owner of this folder do not count. */
const settingsText = "title: Benchmark archive\nurl: https://archive.example/\n";

/** Copies the project into `folder` and writes `count` articles beside it. */
export function prepareOwn(
  folder: string,
  { count, pile, buildArgs }: Pick<OwnBench, "count" | "pile" | "buildArgs">,
): OwnBench {
  const [project, articles] = [join(folder, "project"), join(folder, "articles")];
  const settings = join(folder, "archive.yaml");
  copyProject(project);
  writeArticles(articles, count, pile);
  writeFileSync(settings, settingsText);
  return { project, articles, settings, count, pile, buildArgs, layout: openLayout(project) };
}

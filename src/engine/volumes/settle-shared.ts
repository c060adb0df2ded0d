import { type SettledFiles, settleFiles } from "../../archive.ts";
import type { Problem } from "../../model/problem.ts";
import type { ReadFile } from "../../read/read-article.ts";
import type { Settings } from "../../settings/settings.ts";
import { rowAt } from "../cache/file-table.ts";
import { readFacts } from "../cache/read-packs.ts";
import type { PileDivision } from "./divide.ts";
import type { PlacedPile } from "./read.ts";

/** What came of files whose addresses are claimed in several volumes. */
export interface SharedFiles {
  /** By volume: what stands in it. */
  readonly volumes: ReadonlyMap<string, ForeignFiles>;
  /** By path of a file: the volume in which its article stands. */
  readonly homes: ReadonlyMap<string, string>;
}

/** Settles files whose addresses are claimed in several volumes: only together they tell what is one article. */
export function settleShared(
  articles: string,
  settings: Settings,
  { table, packs }: PlacedPile,
  { shared, sameBytes, time }: PileDivision,
): SharedFiles {
  const wanted = shared.map((at) => {
    const { stamp, facts } = rowAt(table, at);
    return { path: stamp.path, facts };
  });
  const files = readFacts({ packs, articles, settings }, wanted);
  const settled = settleFiles(files, settings, { sameBytes }, time);
  const homes = homesOf(settled);
  const names = new Set(homes.values());
  const volumes = [...names].map((name): [string, ForeignFiles] => {
    const isHere = (path: string) => homes.get(path) === name;
    return [
      name,
      {
        articles: settled.articles.filter(({ file }) => isHere(file.path)),
        problems: settled.problems.filter(({ file }: Problem) => isHere(file)),
        files: files
          .filter(({ path }) => isHere(path))
          .map(({ article: _article, ...file }) => file),
      },
    ];
  });
  return { volumes: new Map(volumes), homes };
}

function homesOf({ articles }: SettledFiles): Map<string, string> {
  return new Map(
    articles.flatMap((article) => {
      const files = [article.file, ...article.furtherFiles];
      return files.map(({ path }): [string, string] => [path, article.volume]);
    }),
  );
}

/** Of a volume in which nothing of that kind stands. */
export const noForeignFiles: ForeignFiles = { articles: [], problems: [], files: [] };

/** What was settled with files of other volumes, and stands in this one. */
export interface ForeignFiles extends SettledFiles {
  readonly files: readonly Omit<ReadFile<never>, "article">[];
}

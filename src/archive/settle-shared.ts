import type { Problem } from "../model/problem.ts";
import type { FileFacts } from "../model/read-file.ts";
import { refused } from "../model/volumes.ts";
import type { Hold } from "../model/withheld.ts";
import type { Settings } from "../settings/settings.ts";
import type { PileDivision } from "./divide.ts";
import {
  type FilesElsewhere,
  type ForeignFiles,
  type SettledFiles,
  settleFiles,
  type VolumeFiles,
} from "./settle.ts";
import type { PileOfDay } from "./withhold.ts";

/** Settled files whose addresses are claimed in several volumes. */
export interface SharedFiles {
  /** Articles, problems and files by volume. */
  readonly volumes: ReadonlyMap<string, ForeignFiles>;
  /** Volume of each file's article, by path of the file. */
  readonly homes: ReadonlyMap<string, string>;
}

/** Settles the shared files of a division: only together do they show which are one article. */
export function settleShared(
  files: readonly FileFacts[],
  { sameBytes, time }: PileDivision,
  settings: Settings,
  elsewhere: Omit<FilesElsewhere, "sameBytes">,
): SharedFiles {
  const settled = settleFiles(files, settings, { sameBytes, ...elsewhere }, time);
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

const noForeignFiles: ForeignFiles = { articles: [], problems: [], files: [] };

/**
 * Gathers the input of each volume, with its own files by number. Volumes come in the archive's order;
 * refused files count as one more.
 */
export function gatherVolumes(
  { paths, withheld }: Pick<PileOfDay, "paths" | "withheld">,
  { volumes, sameBytes }: PileDivision,
  shared: SharedFiles,
  { found, languages }: Omit<FilesElsewhere, "sameBytes">,
): VolumeFiles<number>[] {
  const names = new Set([...volumes.keys(), ...shared.volumes.keys()]);
  const copiesAmong = (files: readonly number[]) =>
    files.flatMap((file): [string, string][] => {
      const path = paths[file] ?? "";
      const first = sameBytes.get(path);
      return first === undefined ? [] : [[path, first]];
    });
  const entriesOf = <Value>(files: readonly number[], known: ReadonlyMap<string, Value>) =>
    files.flatMap((file): [string, Value][] => {
      const path = paths[file] ?? "";
      const own = known.get(path);
      return own ? [[path, own]] : [];
    });
  const heldAmong = (files: readonly number[]) =>
    files.flatMap((file): [string, Hold][] => {
      const hold = withheld.get(file);
      return hold ? [[paths[file] ?? "", hold]] : [];
    });
  return [...names].sort().map((name) => {
    const files = volumes.get(name) ?? [];
    return {
      ...{ name, files, foreign: shared.volumes.get(name) ?? noForeignFiles },
      sameBytes: sameBytes.size > 0 ? copiesAmong(files) : [],
      found: found.size > 0 ? entriesOf(files, found) : [],
      languages: languages.size > 0 ? entriesOf(files, languages) : [],
      ...(name === refused && withheld.size > 0 && { withheld: heldAmong(files) }),
    };
  });
}

import { readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { filesOf, type PartState, readState, stands } from "./part-state.ts";
import type { Target } from "./place-file.ts";
import type { SettledBuild } from "./publish.ts";
import type { VolumeOrder } from "./volumes.ts";

/** What is remembered of the parts of a site: the owner's own files, the front, the volumes. */
export interface Parts {
  /** Where the first two are remembered. */
  readonly own: string;
  readonly front: string;
  /** Volumes that do not stand as they would be built. */
  readonly changed: readonly VolumeOrder[];
  /** What is remembered of a volume that does. */
  standing(volume: VolumeOrder): PartState | undefined;
  /** SHA-256 by path of all files that this build may touch; nothing where only the manifest knows. */
  former(): ReadonlyMap<string, string> | undefined;
  /** How many articles each volume has of which `former` does not tell. */
  untouched(): ReadonlyMap<string, number>;
  /**
   * To be called when all parts stand: forgets parts that are no more, and tells of all others. `more`
   * is where further parts are remembered, those of the search.
   */
  finish(more?: readonly string[]): FinishedParts;
}

export interface FinishedParts {
  readonly parts: readonly { readonly name: string; readonly state: PartState }[];
  /** Of the whole site. */
  readonly files: number;
  readonly pages: number;
  /** Whether this build has made or kept a file, of all that `former` told of. */
  isMade(file: string): boolean;
}

/** The folder that remembers the parts of a site. */
export function partsFolder(cache: string): string {
  return join(cache, "parts");
}

/** Holds what is remembered against what there is to build, and against the disk. */
export async function lookAtParts(
  { cache, before }: Pick<SettledBuild, "cache" | "before">,
  volumes: readonly VolumeOrder[],
  target: Target,
): Promise<Parts> {
  const folder = partsFolder(cache);
  const [own, front] = [join(folder, "public.files"), join(folder, "front.files")];
  const seen = await before?.standing;
  const standing = new Map(
    volumes.flatMap(({ state, digest }): [string, PartState][] => {
      const part = readState(state);
      if (part?.digest !== digest) return [];
      return (seen ? seen.has(state) : stands(target.folder, part)) ? [[state, part]] : [];
    }),
  );
  const former = before && readFormer(folder, before.last.parts, standing);
  return {
    ...{ own, front },
    changed: volumes.filter(({ state }) => !standing.has(state)),
    standing: ({ state }) => standing.get(state),
    former: () => former,
    untouched() {
      const kept = former ? volumes.filter(({ state }) => standing.has(state)) : [];
      return new Map(kept.map(({ frame, count }) => [frame.name, count]));
    },
    finish(more = []) {
      const places = [
        { name: "public", path: own },
        { name: "front", path: front },
        ...volumes.map(({ frame, state }) => ({ name: frame.name, path: state })),
        ...more.map((path) => ({ name: basename(path), path })),
      ];
      const names = new Set(places.map(({ path }) => path));
      for (const name of readdirSync(folder)) {
        if (!names.has(join(folder, name))) rmSync(join(folder, name), { force: true });
      }
      const parts = places.map(({ name, path }) => {
        const state = standing.get(path) ?? readState(path);
        if (!state) throw new Error("a part of the site was lost");
        return { name, state, isNew: !standing.has(path) };
      });
      const told = former ? parts.filter(({ isNew }) => isNew) : parts;
      let made: Set<string> | undefined;
      return {
        parts,
        files: parts.reduce((sum, { state }) => sum + state.files, 0),
        pages: parts.reduce((sum, { state }) => sum + state.pages, 0),
        isMade(file) {
          made ??= new Set(told.flatMap(({ state }) => filesOf(state).map((one) => one.file)));
          return made.has(file);
        },
      };
    },
  };
}

/** Files of parts that the last build has made and this one will not leave as they are. */
function readFormer(
  folder: string,
  names: readonly string[],
  standing: ReadonlyMap<string, PartState>,
): Map<string, string> | undefined {
  const paths = names.map((name) => join(folder, name));
  if ([...standing.keys()].some((path) => !paths.includes(path))) return undefined;
  const files = new Map<string, string>();
  for (const path of paths) {
    if (standing.has(path)) continue;
    const state = readState(path);
    if (!state) return undefined;
    for (const { file, sha256 } of filesOf(state)) files.set(file, sha256);
  }
  return files;
}

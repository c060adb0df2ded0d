import { readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { pathInLine } from "./manifest.ts";
import { filesOf, type PartState, readState, stands } from "./part-state.ts";
import type { Target } from "./place-file.ts";
import type { SettledBuild } from "./settled-build.ts";
import type { VolumeToBuild } from "./volumes.ts";

/** The remembered parts of a site: the owner's own files, what articles name, the front, the volumes. */
export interface Parts {
  /** Files in which the first three are remembered. */
  readonly own: string;
  readonly named: string;
  readonly front: string;
  /** Volumes that do not stand as they would be built. */
  readonly changed: readonly VolumeToBuild[];
  /** Returns the remembered part of a volume that does. */
  standing(volume: VolumeToBuild): PartState | undefined;
  /** SHA-256 by path of all files that this build may touch; `undefined` if only the manifest knows. */
  former(): ReadonlyMap<string, string> | undefined;
  /** Numbers of articles by volume, for the volumes that `former` leaves out. */
  untouched(): ReadonlyMap<string, number>;
  /**
   * Ends the build when all parts stand: forgets parts that no longer exist, and returns all others.
   * `more` are the files in which further parts are remembered, those of the search.
   */
  finish(more?: readonly string[]): FinishedParts;
}

export interface FinishedParts {
  readonly parts: readonly { readonly name: string; readonly state: PartState }[];
  /** Number of files of the whole site. */
  readonly files: number;
  readonly pages: number;
  /** Whether this build has made or kept a file that `former` contains. */
  isMade(file: string): boolean;
}

/** Returns the folder in which the parts of a site are remembered. */
export function partsFolder(cache: string): string {
  return join(cache, "parts");
}

/** Compares the remembered parts with those to build, and with the disk. */
export async function inspectParts(
  { cache, before }: Pick<SettledBuild, "cache" | "before">,
  volumes: readonly VolumeToBuild[],
  target: Target,
): Promise<Parts> {
  const folder = partsFolder(cache);
  const [own, named] = [join(folder, "public.files"), join(folder, "named.files")];
  const front = join(folder, "front.files");
  const seen = await before?.standing;
  const standing = new Map(
    volumes.flatMap(({ state, digest }): [string, PartState][] => {
      const part = readState(state);
      if (part?.digest !== digest) return [];
      return (seen ? seen.has(state) : stands(target.folder, part)) ? [[state, part]] : [];
    }),
  );
  const former = before && readFormer(folder, before.parts, standing);
  return {
    ...{ own, named, front },
    changed: volumes.filter(({ state }) => !standing.has(state)),
    standing: ({ state }) => standing.get(state),
    former: () => former,
    untouched() {
      const kept = former ? volumes.filter(({ state }) => standing.has(state)) : [];
      return new Map(kept.map(({ context, count }) => [context.name, count]));
    },
    finish(more = []) {
      const places = [
        { name: "public", path: own },
        { name: "named", path: named },
        { name: "front", path: front },
        ...volumes.map(({ context, state }) => ({ name: context.name, path: state })),
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
      const listed = former ? parts.filter(({ isNew }) => isNew) : parts;
      let made: Set<string> | undefined;
      return {
        parts,
        files: parts.reduce((sum, { state }) => sum + state.files, 0),
        pages: parts.reduce((sum, { state }) => sum + state.pages, 0),
        isMade(file) {
          made ??= new Set(listed.flatMap(({ state }) => filesOf(state).map((one) => one.file)));
          return made.has(file);
        },
      };
    },
  };
}

/** Reads the files of parts that the last build made and this one will not leave as they are. */
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

/**
 * Joins the manifest from the remembered parts of a site. Most files of a volume stand in a folder of its
 * name that holds nothing else: these lines are taken as they are.
 * @throws Error if two parts have made the same file.
 */
export function joinManifest(parts: readonly { name: string; state: PartState }[]): string {
  const pieces: Piece[] = [];
  for (const { name, state } of parts) {
    const folder = `${name}/`;
    const own = rangeOf(state.lines, folder);
    const isTaken = parts.some((other) => other.name !== name && hasIn(other.state.lines, folder));
    const block = isTaken ? { from: 0, to: 0 } : own;
    if (block.from < block.to) {
      pieces.push({ path: folder, text: state.lines.slice(block.from, block.to).join("\n") });
    }
    for (const some of [state.lines.slice(0, block.from), state.lines.slice(block.to)]) {
      for (const line of some) pieces.push({ path: pathInLine(line), text: line });
    }
  }
  pieces.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const [at, { path }] of pieces.entries()) {
    if (pieces[at + 1]?.path === path)
      throw new Error(`two parts of the site made the same file: ${path}`);
  }
  return pieces.map(({ text }) => `${text}\n`).join("");
}

/** Lines of the manifest, with the path by which they are sorted. */
interface Piece {
  readonly path: string;
  readonly text: string;
}

/** Returns the range of lines of the files in a folder, which are consecutive. */
function rangeOf(lines: readonly string[], folder: string) {
  const from = firstFrom(lines, folder);
  // The character that follows the slash.
  return { from, to: firstFrom(lines, `${folder.slice(0, -1)}0`) };
}

function hasIn(lines: readonly string[], folder: string): boolean {
  const { from, to } = rangeOf(lines, folder);
  return from < to;
}

/** Returns the number of the first line whose path is not before this one. */
function firstFrom(lines: readonly string[], path: string): number {
  let [from, to] = [0, lines.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (pathInLine(lines[middle] ?? "") < path) from = middle + 1;
    else to = middle;
  }
  return from;
}

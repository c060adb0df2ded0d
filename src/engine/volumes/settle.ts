import { createHash } from "node:crypto";
import { dividePile, type PileDivision } from "../../archive/divide.ts";
import type { VolumeFiles } from "../../archive/settle.ts";
import { gatherVolumes, type SharedFiles, settleShared } from "../../archive/settle-shared.ts";
import type { Settings } from "../../settings/settings.ts";
import type { TellProgress } from "../build-options.ts";
import { digestsBetween, type FileTable, outlineOf, rowAt } from "../cache/file-table.ts";
import { type FactsWanted, readFacts } from "../cache/read-packs.ts";
import { DamagedCache } from "../cache/sealed-file.ts";
import { defineTask, type Workforce } from "../workers/task.ts";
import type { ReadPile } from "./read.ts";
import type { settleVolumes } from "./settle-volumes.ts";
import { readSettled, type SettledFile, settledFolder } from "./settled-volumes.ts";

/** What to settle, and where it is remembered. */
export interface SettleOptions {
  readonly articles: string;
  readonly settings: Settings;
  readonly cache: string;
  /** Of the code and settings that volumes are settled with. */
  readonly settler: string;
  /** Files of a year or month from which its volumes are finer. */
  readonly largestVolume?: number | undefined;
  readonly tell?: TellProgress | undefined;
}

/** A pile whose volumes are all settled. */
export interface SettledPile extends ReadPile {
  /** By name; also `refused`, where files were. */
  readonly volumes: ReadonlyMap<string, SettledFile>;
  /** The volume of each file of the table. */
  readonly volumeOf: readonly string[];
}

/** What it takes to settle a file, on one processor. */
const secondsPerFile = 0.00008;

/**
 * Settles the volumes whose files, or what these have in common with files elsewhere, are not what
 * they were. A full build is the case where that is true of all.
 */
export async function updateVolumes(
  options: SettleOptions,
  pile: ReadPile,
  workforce: Workforce,
): Promise<SettledPile> {
  const { articles, settings, cache, tell } = options;
  const folder = settledFolder(cache);
  const { table, packs } = pile;
  const source = { packs, articles, settings };
  const outline = outlineOf(table);
  const division = dividePile(outline, options.largestVolume);
  const sharedFacts = readFacts(source, locate(division.shared, table));
  const shared = settleShared(sharedFacts, division, settings);
  const orders = gatherVolumes(outline, division, shared).map((volume) => {
    return { ...volume, inputs: inputsOf(volume, options.settler, table) };
  });
  const known = new Map(
    orders.map(({ name, inputs }) => [name, readSettled(folder, name, inputs)] as const),
  );
  const missing = orders.filter(({ name }) => !known.get(name));
  const total = missing.reduce((sum, { files }) => sum + files.length, 0);
  const workers = workforce.for(total * secondsPerFile);
  let done = 0;
  tell?.({ phase: "settle", done, total });
  await Promise.all(
    missing.map(async (one) => {
      const volumes = [{ ...one, files: locate(one.files, table) }];
      await workers.run(settleVolumesTask, { ...source, settled: folder, volumes });
      done += one.files.length;
      tell?.({ phase: "settle", done, total });
    }),
  );
  const volumes = orders.map(({ name, inputs }): [string, SettledFile] => {
    const settled = known.get(name) ?? readSettled(folder, name, inputs);
    if (!settled) throw new DamagedCache(`${name} was not settled`);
    return [name, settled];
  });
  return { ...pile, volumes: new Map(volumes), volumeOf: homesOf(table, division, shared) };
}

/** Digest of all that a volume is settled from. */
function inputsOf(volume: VolumeFiles<number>, settler: string, table: FileTable): string {
  const { name, files, foreign, sameBytes } = volume;
  const hash = createHash("sha256").update(JSON.stringify([settler, name, foreign, sameBytes]));
  // What a file says has its path in it, so that the digests tell it all.
  for (const [from, to] of runsOf(files)) hash.update(digestsBetween(table, from, to), "latin1");
  return hash.digest("hex");
}

/** Numbers that follow each other, most of which do, as ranges. */
function runsOf(numbers: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const at of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}

/** Where the facts of files lie, given by their numbers. */
function locate(files: readonly number[], table: FileTable): FactsWanted[] {
  return files.map((at) => {
    const { stamp, facts } = rowAt(table, at);
    return { path: stamp.path, facts };
  });
}

/** The volume of each file of a table. */
function homesOf(
  table: FileTable,
  { volumes, shared }: PileDivision,
  { homes }: SharedFiles,
): string[] {
  const names = new Array<string>(table.paths.length).fill("");
  for (const [name, files] of volumes) for (const at of files) names[at] = name;
  for (const at of shared) names[at] = homes.get(table.paths[at] ?? "") ?? "";
  return names;
}

/** The task of settling volumes, which another process may be given. */
const settleVolumesTask = defineTask<typeof settleVolumes>("settleVolumes");

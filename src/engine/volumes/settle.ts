import { createHash } from "node:crypto";
import type { FoundForFile } from "../../archive/attach.ts";
import { findCommonLanguages } from "../../archive/common-languages.ts";
import type { PileDivision } from "../../archive/divide.ts";
import type { PileNames } from "../../archive/refer.ts";
import type { VolumeFiles } from "../../archive/settle.ts";
import { gatherVolumes, type SharedFiles, settleShared } from "../../archive/settle-shared.ts";
import type { PileOfDay } from "../../archive/withhold.ts";
import { other } from "../../model/volumes.ts";
import type { Settings } from "../../settings/settings.ts";
import type { TellProgress } from "../build-options.ts";
import { digestsBetween, type FileTable, rowAt } from "../cache/file-table.ts";
import { type FactsToRead, readFacts } from "../cache/read-packs.ts";
import { DamagedCache } from "../cache/sealed-file.ts";
import type { NamedFiles } from "../pictures/named-files.ts";
import { defineTask, type Workforce } from "../workers/task.ts";
import type { ReadPile } from "./read.ts";
import type { settleVolumes } from "./settle-volumes.ts";
import { readSettled, type SettledFile, settledFolder } from "./settled-volumes.ts";

/** The pile to settle, and its cache. */
export interface SettleOptions {
  readonly articles: string;
  readonly settings: Settings;
  readonly cache: string;
  /** Digest of the code and settings that affect how volumes are settled. */
  readonly settler: string;
  readonly tell?: TellProgress | undefined;
}

/** A pile that was read, how it is divided, and what its articles show of other files. */
export interface PileToSettle extends ReadPile {
  readonly outline: PileOfDay;
  readonly division: PileDivision;
  readonly names: PileNames;
  readonly named: NamedFiles;
  readonly found: ReadonlyMap<string, FoundForFile>;
}

/** A pile whose volumes are all settled. */
export interface SettledPile extends PileToSettle {
  /** Volumes by name; also `refused`, if files were refused. */
  readonly volumes: ReadonlyMap<string, SettledFile>;
  /** The volume of each file of the table; `other` for those that are no articles. */
  readonly volumeOf: readonly string[];
}

/** Processor time of settling a file. */
const secondsPerFile = 0.00008;

/**
 * Settles the volumes of which files, or what these have in common with files elsewhere, have changed. In
 * a full build these are all volumes.
 */
export async function updateVolumes(
  options: SettleOptions,
  pile: PileToSettle,
  workforce: Workforce,
): Promise<SettledPile> {
  const { articles, settings, cache, tell } = options;
  const folder = settledFolder(cache);
  const { table, packs, outline, division, found } = pile;
  const source = { packs, articles, settings };
  const sharedFacts = readFacts(source, locate(division.shared, table));
  const elsewhere = { found, languages: findCommonLanguages(outline) };
  const shared = settleShared(sharedFacts, division, settings, elsewhere);
  const toSettle = gatherVolumes(outline, division, shared, elsewhere).map((volume) => {
    return { ...volume, inputs: inputsOf(volume, options.settler, table) };
  });
  const known = new Map(
    toSettle.map(({ name, inputs }) => [name, readSettled(folder, name, inputs)] as const),
  );
  const missing = toSettle.filter(({ name }) => !known.get(name));
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
  const volumes = toSettle.map(({ name, inputs }): [string, SettledFile] => {
    const settled = known.get(name) ?? readSettled(folder, name, inputs);
    if (!settled) throw new DamagedCache(`${name} was not settled`);
    return [name, settled];
  });
  return { ...pile, volumes: new Map(volumes), volumeOf: volumesOf(table, division, shared) };
}

/** Returns the digest of everything from which a volume is settled. */
function inputsOf(volume: VolumeFiles<number>, settler: string, table: FileTable): string {
  const { name, files, foreign, sameBytes, found, languages, withheld } = volume;
  const others = [settler, name, foreign, sameBytes, found, languages, withheld];
  const hash = createHash("sha256").update(JSON.stringify(others));
  // The text of facts contains the path, so that the digests cover both.
  for (const [from, to] of runsOf(files)) hash.update(digestsBetween(table, from, to), "latin1");
  return hash.digest("hex");
}

/** Groups numbers into ranges; most of them are consecutive. */
function runsOf(numbers: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const at of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}

/** Finds the facts of files, given by number. */
function locate(files: readonly number[], table: FileTable): FactsToRead[] {
  return files.map((at) => {
    const { stamp, facts } = rowAt(table, at);
    return { path: stamp.path, facts };
  });
}

/** Returns the volume of each file of a table. */
function volumesOf(
  table: FileTable,
  { volumes, shared, others }: PileDivision,
  { homes }: SharedFiles,
): string[] {
  const names = new Array<string>(table.paths.length).fill("");
  for (const at of others) names[at] = other;
  for (const [name, files] of volumes) for (const at of files) names[at] = name;
  for (const at of shared) names[at] = homes.get(table.paths[at] ?? "") ?? "";
  return names;
}

/** The task of settling volumes, which may run in another process. */
const settleVolumesTask = defineTask<typeof settleVolumes>("settleVolumes");

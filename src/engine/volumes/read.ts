import { join } from "node:path";
import { inChunks } from "../../pages/chunks.ts";
import type { Settings } from "../../settings/settings.ts";
import type { TellProgress } from "../build-options.ts";
import {
  type FileRow,
  type FileTable,
  isStampAt,
  isSure,
  noFiles,
  type PackSize,
  packAt,
  rowAt,
} from "../cache/file-table.ts";
import { mergeTable, readTable, writeTable } from "../cache/file-table-changes.ts";
import type { FileStamp } from "../file-stamp.ts";
import type { FolderScan } from "../inputs.ts";
import { defineTask, type Workforce } from "../workers/task.ts";
import type { readFiles } from "./read-files.ts";

/** The files to read, and their cache. */
export interface ReadOptions {
  readonly articles: string;
  readonly settings: Settings;
  /** Digest of the code and settings that affect how files are read. */
  readonly reader: string;
  readonly cache: string;
  readonly tell?: TellProgress | undefined;
}

/** The pile in the cache: the facts and texts of each file are in packs. */
export interface ReadPile {
  readonly table: FileTable;
  readonly ignored: readonly string[];
  /** Folder of the packs. */
  readonly packs: string;
  /** Whether the same files would be read as the same articles again. */
  readonly isSure: boolean;
}

/** Number of files that a process reads at a time: some 0.2 s of work. */
const chunkSize = 500;

/** Processor time of reading and parsing a file. */
const secondsPerFile = 0.0004;

/** Updates the table of the pile: reads only files that were touched since the last build. */
export async function updateTable(
  options: ReadOptions,
  { files, ignored }: FolderScan,
  workforce: Workforce,
): Promise<ReadPile> {
  const path = join(options.cache, "files.table");
  const packs = join(options.cache, "packs");
  const known = readTable(path, options.reader) ?? noFiles;
  const found = findTouched(known, files);
  const touched = found.filter((one) => one.known === undefined);
  const rows =
    touched.length > 0 ? await readTouched(options, packs, known, touched, workforce) : [];
  if (rows.length === 0 && files.length === known.paths.length)
    return { table: known, ignored, packs, isSure: isSure(known) };
  const byPath = new Map(rows.map((row) => [row.stamp.path, row]));
  const members = found.flatMap(({ stamp, known: row }) => row ?? byPath.get(stamp.path) ?? []);
  if (members.length !== files.length) throw new Error("a file was lost while reading");
  const table = mergeTable(known, members, [...known.packs, ...sizesOf(rows, known.packs)]);
  writeTable(path, options.reader, table);
  return { table, ignored, packs, isSure: isSure(table) };
}

/** Reads files, in as many processes as there are, and returns their rows. */
async function readTouched(
  { articles, settings, tell }: ReadOptions,
  packs: string,
  known: FileTable,
  touched: readonly FoundFile[],
  workforce: Workforce,
): Promise<FileRow[]> {
  const workers = workforce.for(touched.length * secondsPerFile);
  const before = new Map(
    touched.flatMap(({ stamp, before: row }) =>
      row === undefined ? [] : [[stamp.path, { ...rowAt(known, row), stamp }]],
    ),
  );
  let done = 0;
  const results = await Promise.all(
    inChunks(touched, chunkSize).map(async (chunk) => {
      const files = chunk.map(({ stamp }) => {
        const sha256 = before.get(stamp.path)?.sha256;
        return { stamp, ...(sha256 && { sha256 }) };
      });
      const result = await workers.run(readFilesTask, { articles, settings, packs, files });
      done += chunk.length;
      tell?.({ phase: "read", done, total: touched.length });
      return result;
    }),
  );
  const same = results.flatMap((result) => result.same);
  return [
    ...results.flatMap((result) => result.rows),
    ...same.flatMap((path) => before.get(path) ?? []),
  ];
}

/** Returns the packs that were just made, with the number of files in each. */
function sizesOf(rows: readonly FileRow[], known: readonly PackSize[]): PackSize[] {
  const counts = new Map<string, number>();
  for (const { facts } of rows) counts.set(facts.pack, (counts.get(facts.pack) ?? 0) + 1);
  for (const { id } of known) counts.delete(id);
  return [...counts].map(([id, files]) => ({ id, files }));
}

/** Most packs of few files that may accumulate before their files are read again into one. */
const mostSmallPacks = 64;
const smallPack = 100;

/** A file on disk, and the number of its row in the table if it has not been touched. */
interface FoundFile {
  readonly stamp: FileStamp;
  readonly known?: number;
  /** Number of its row, if its bytes may still be the same. */
  readonly before?: number;
}

/**
 * Compares the files on disk with those of a table. A pack that is half out of date is dropped, and so
 * are many small ones, so that their files move into a new pack.
 */
function findTouched(table: FileTable, files: readonly FileStamp[]): FoundFile[] {
  const rows: number[] = [];
  let at = 0;
  for (const { path } of files) {
    while (at < table.paths.length && (table.paths[at] ?? "") < path) at += 1;
    rows.push(table.paths[at] === path ? at : -1);
  }
  const forgotten = findForgotten(table, rows);
  return files.map((stamp, position) => {
    const row = rows[position] ?? -1;
    if (row < 0 || forgotten.has(packAt(table, row))) return { stamp };
    return isStampAt(table, row, stamp) ? { stamp, known: row } : { stamp, before: row };
  });
}

function findForgotten(table: FileTable, rows: readonly number[]): Set<number> {
  const live = new Array<number>(table.packs.length).fill(0);
  for (const row of rows) {
    if (row < 0) continue;
    const pack = packAt(table, row);
    live[pack] = (live[pack] ?? 0) + 1;
  }
  const small = table.packs.filter(({ files }) => files < smallPack).length;
  const forgotten = table.packs.flatMap(({ files }, at) => {
    const isWorn = (live[at] ?? 0) * 2 < files;
    return isWorn || (small > mostSmallPacks && files < smallPack) ? [at] : [];
  });
  return new Set(forgotten);
}

/** The task of reading files, which may run in another process. */
const readFilesTask = defineTask<typeof readFiles>("readFiles");

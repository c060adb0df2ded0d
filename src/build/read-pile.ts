import { randomUUID } from "node:crypto";
import type { Pile } from "../archive.ts";
import type { Settings } from "../settings.ts";
import { inChunks } from "./in-chunks.ts";
import { knownEntries, packsOf } from "./known-entries.ts";
import { type Entry, type Pack, type Place, readPack, readPacks, writeEntries } from "./packs.ts";
import type { TellProgress } from "./progress.ts";
import { type FileStamp, type FolderScan, isSameStamp } from "./scan-folder.ts";
import type { Workforce } from "./workers.ts";

/** What to read, and where it is remembered. */
export interface PileOrder {
  readonly articles: string;
  readonly settings: Settings;
  /** Of the code and settings that files are read with. */
  readonly reader: string;
  /** Folder of the packs. */
  readonly packs: string;
  readonly tell?: TellProgress | undefined;
}

/** The pile, and where the texts of its files lie. */
export interface PlacedPile extends Pile {
  readonly places: ReadonlyMap<string, Place>;
  /** The packs that hold all this; no other is needed any more. */
  readonly packs: ReadonlySet<string>;
  /** Whether the same files would be read as the same articles another time. */
  readonly isSure: boolean;
}

/** Files that a process reads at a time: some 0.2 s of work. */
const chunkSize = 500;

/** What it takes to read and parse a file, on one processor. */
const secondsPerFile = 0.0004;

/** Gives what every file says, and reads only those that were touched since the last build. */
export async function readPile(
  order: PileOrder,
  { files, ignored }: FolderScan,
  workforce: Workforce,
): Promise<PlacedPile> {
  const loaded = readPacks(order.packs, order.reader);
  const known = knownEntries(loaded, new Set(files.map(({ path }) => path)));
  const touched = files.filter((stamp) => {
    const entry = known.get(stamp.path);
    return !entry || !isSameStamp(entry.stamp, stamp);
  });
  const made = touched.length > 0 ? await readTouched(order, touched, known, workforce) : [];
  const entries = new Map(known);
  for (const entry of made.flatMap((pack) => pack.entries)) entries.set(entry.stamp.path, entry);
  const inOrder = files.flatMap(({ path }) => entries.get(path) ?? []);
  if (inOrder.length !== files.length) throw new Error("a file was lost while reading");
  return {
    files: inOrder.map(({ file }) => file),
    ignored,
    places: new Map(inOrder.flatMap(({ stamp, place }) => (place ? [[stamp.path, place]] : []))),
    isSure: inOrder.every(({ stamp }) => stamp.size >= 0),
    packs: packsOf([...loaded, ...made], new Set(inOrder)),
  };
}

/** Reads files, in as many processes as there are, and gives the packs that they make. */
async function readTouched(
  { articles, settings, reader, packs, tell }: PileOrder,
  touched: readonly FileStamp[],
  known: ReadonlyMap<string, Entry>,
  workforce: Workforce,
): Promise<Pack[]> {
  const workers = workforce.for(touched.length * secondsPerFile);
  let done = 0;
  const results = await Promise.all(
    inChunks(touched, chunkSize).map(async (chunk) => {
      const result = await workers.run("readFiles", {
        ...{ articles, settings, packs, reader },
        files: chunk.map((stamp) => {
          const sha256 = known.get(stamp.path)?.file.sha256;
          return { stamp, ...(sha256 && { sha256 }) };
        }),
      });
      done += chunk.length;
      tell?.({ phase: "read", done, total: touched.length });
      return result;
    }),
  );
  const fresh = results.flatMap(({ pack }) => (pack ? (readPack(packs, pack, reader) ?? []) : []));
  const stamps = new Map(touched.map((stamp) => [stamp.path, stamp]));
  const same = results
    .flatMap((result) => result.same)
    .flatMap((path): Entry[] => {
      const [entry, stamp] = [known.get(path), stamps.get(path)];
      return entry && stamp ? [{ ...entry, stamp }] : [];
    });
  const again = same.length > 0 ? inChunks(same, 10 * chunkSize) : [];
  const moved = again.map((entries): Pack => {
    const id = randomUUID();
    writeEntries(packs, id, reader, entries);
    return { id, entries };
  });
  return [...fresh, ...moved];
}

import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import type { ArticlesOf } from "../../archive/join-articles.ts";
import { endsOf, formatRow, rowsFormat } from "../../archive/report-rows.ts";
import type { SettledVolume } from "../../archive/settle.ts";
import type { VolumeSummary } from "../../archive/summarize.ts";
import type { Article } from "../../model/article.ts";
import { sha256 } from "../../text/hash.ts";
import { makeFolder } from "../../text/make-folder.ts";
import { DamagedCache, readSealed, writeSealed, writeWhole } from "../cache/sealed-file.ts";

/** Format of a remembered volume; raise the number when the summary or the articles change. */
const format = `settled volume 4, ${rowsFormat}`;

/** A volume in the cache: its summary, and the contents of its other files. */
export interface SettledFile {
  /** Digest of everything from which it was settled. */
  readonly inputs: string;
  readonly summary: VolumeSummary;
  /** Its articles, one a line. */
  readonly articles: Pieces;
  /** Ledger rows of its files, as in `report.json`. */
  readonly rows: Pieces;
}

/** Consecutive pieces of a file. */
export interface Pieces {
  readonly file: string;
  readonly sha256: string;
  /** In bytes. */
  readonly lengths: readonly number[];
}

/** Writes a settled volume. Its summary is written last: it vouches for the other files. */
export function writeSettled(
  folder: string,
  inputs: string,
  volume: SettledVolume,
  summary: VolumeSummary,
): void {
  const path = (ending: string) => join(folder, volume.name + ending);
  const articles = volume.articles.map((article) => `${JSON.stringify(article)}\n`);
  const settled: SettledFile = {
    ...{ inputs, summary },
    articles: writePieces(path(".articles"), articles),
    rows: writePieces(path(".rows"), volume.rows.map(formatRow)),
  };
  writeSealed(path(".json"), format, settled);
}

function writePieces(file: string, texts: readonly string[]): Pieces {
  const pieces = texts.map((text) => Buffer.from(text));
  const bytes = Buffer.concat(pieces);
  writeWhole(file, [bytes]);
  return { file, sha256: sha256(bytes), lengths: pieces.map(({ length }) => length) };
}

/** Reads the volume that was settled from these inputs, if the cache has it. */
export function readSettled(folder: string, name: string, inputs: string): SettledFile | undefined {
  const settled = readSealed<SettledFile>(join(folder, `${name}.json`), format);
  if (settled?.inputs !== inputs) return undefined;
  // New paths, because the cache may have been moved.
  const articles = { ...settled.articles, file: join(folder, `${name}.articles`) };
  const rows = { ...settled.rows, file: join(folder, `${name}.rows`) };
  return isThere(articles) && isThere(rows) ? { ...settled, articles, rows } : undefined;
}

function isThere({ file, lengths }: Pieces): boolean {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  return size === lengths.reduce((sum, length) => sum + length, 0);
}

/** Removes all volumes except those named. */
export function forgetSettled(cache: string, kept: ReadonlySet<string>): void {
  const folder = settledFolder(cache);
  makeFolder(folder);
  for (const name of readdirSync(folder)) {
    const [volume = "", ending] = name.split(".");
    const isOurs = kept.has(volume) && !name.endsWith(".part");
    if (!isOurs || ending === undefined) rmSync(join(folder, name), { force: true });
  }
}

/** Returns the folder of a cache that holds the settled volumes. */
export function settledFolder(cache: string): string {
  return join(cache, "settled");
}

/** Reads all pieces of a file. @throws DamagedCache */
export function readPieces({ file, sha256: digest }: Pieces): Buffer {
  let bytes: Buffer | undefined;
  try {
    bytes = readFileSync(file);
  } catch {
    // Reported below.
  }
  if (bytes && sha256(bytes) === digest) return bytes;
  throw new DamagedCache(`${file} is damaged`);
}

/** Reads every article of a volume. @throws DamagedCache */
export function readArticles(pieces: Pieces): Article[] {
  const lines = readPieces(pieces).toString().split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line));
}

/** Opens the articles of a volume, to read some of them. @throws DamagedCache */
function openArticles(pieces: Pieces): (positions: readonly number[]) => Article[] {
  readPieces(pieces);
  const ends = endsOf(pieces.lengths);
  return (positions) => {
    const handle = openSync(pieces.file, "r");
    try {
      return positions.map((at) => {
        const [from, to] = [ends[at - 1] ?? 0, ends[at] ?? 0];
        const bytes = Buffer.allocUnsafe(to - from);
        readSync(handle, bytes, 0, to - from, from);
        return JSON.parse(bytes.toString());
      });
    } finally {
      closeSync(handle);
    }
  };
}

/** The settled articles in the cache, which are read on demand. */
export interface Library {
  /** Reads articles of a volume by their positions in it. */
  readonly some: ArticlesOf;
  all(volume: string): readonly Article[];
  /** Finds the positions of articles by id. */
  locate(ids: ReadonlySet<string>): ReadonlyMap<string, ArticlePosition>;
}

/** The volume of an article, and its position there. */
export interface ArticlePosition {
  readonly volume: string;
  readonly position: number;
}

/** Hex digits of an id. */
const idLength = 12;

/** Opens the articles of volumes, given by name. */
export function openLibrary({
  volumes,
}: {
  readonly volumes: ReadonlyMap<string, SettledFile>;
}): Library {
  const open = new Map<string, ReturnType<typeof openArticles>>();
  const settledAs = (volume: string) => {
    const settled = volumes.get(volume);
    if (!settled) throw new Error(`there is no volume ${volume}`);
    return settled;
  };
  return {
    some(volume, positions) {
      const read = open.get(volume) ?? openArticles(settledAs(volume).articles);
      open.set(volume, read);
      return read(positions);
    },
    all: (volume) => readArticles(settledAs(volume).articles),
    locate(ids) {
      const found = new Map<string, ArticlePosition>();
      if (ids.size === 0) return found;
      for (const [volume, { summary }] of volumes) {
        for (let position = 0; position < summary.count; position += 1) {
          const id = summary.ids.slice(position * idLength, (position + 1) * idLength);
          if (ids.has(id)) found.set(id, { volume, position });
        }
      }
      return found;
    },
  };
}

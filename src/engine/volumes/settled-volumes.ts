import {
  closeSync,
  mkdirSync,
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
import { DamagedCache, readSealed, writeSealed, writeWhole } from "../cache/sealed-file.ts";

/** Format of a remembered volume: another summary, or other articles, need the next number. */
const format = `settled volume 1, ${rowsFormat}`;

/** A volume as the cache has it: its summary, and what its other files hold. */
export interface SettledFile {
  /** Of all that it was settled from. */
  readonly inputs: string;
  readonly summary: VolumeSummary;
  /** Its articles, a line each. */
  readonly articles: Pieces;
  /** The rows of its files, as they stand in `report.json`. */
  readonly rows: Pieces;
}

/** Pieces of a file, one behind the other. */
export interface Pieces {
  readonly file: string;
  readonly sha256: string;
  /** In bytes. */
  readonly lengths: readonly number[];
}

/** Writes what a volume is settled as. Its summary comes last: it vouches for the others. */
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

/** What a volume was settled as from these inputs, if the cache has it. */
export function readSettled(folder: string, name: string, inputs: string): SettledFile | undefined {
  const settled = readSealed<SettledFile>(join(folder, `${name}.json`), format);
  if (settled?.inputs !== inputs) return undefined;
  // The cache may have been moved.
  const articles = { ...settled.articles, file: join(folder, `${name}.articles`) };
  const rows = { ...settled.rows, file: join(folder, `${name}.rows`) };
  return isThere(articles) && isThere(rows) ? { ...settled, articles, rows } : undefined;
}

function isThere({ file, lengths }: Pieces): boolean {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  return size === lengths.reduce((sum, length) => sum + length, 0);
}

/** Forgets all volumes but those named. */
export function forgetSettled(cache: string, kept: ReadonlySet<string>): void {
  const folder = settledFolder(cache);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const [volume = "", ending] = name.split(".");
    const isOurs = kept.has(volume) && !name.endsWith(".part");
    if (!isOurs || ending === undefined) rmSync(join(folder, name), { force: true });
  }
}

/** The folder of a cache in which volumes are settled. */
export function settledFolder(cache: string): string {
  return join(cache, "settled");
}

/** All that such a file holds. @throws DamagedCache */
export function readPieces({ file, sha256: digest }: Pieces): Buffer {
  let bytes: Buffer | undefined;
  try {
    bytes = readFileSync(file);
  } catch {
    // Told below.
  }
  if (bytes && sha256(bytes) === digest) return bytes;
  throw new DamagedCache(`${file} is damaged`);
}

/** Every article of a volume. @throws DamagedCache */
export function readArticles(pieces: Pieces): Article[] {
  const lines = readPieces(pieces).toString().split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line));
}

/** Opens the articles of a volume, to read some of them. @throws DamagedCache */
function openArticles(pieces: Pieces): (places: readonly number[]) => Article[] {
  readPieces(pieces);
  const ends = endsOf(pieces.lengths);
  return (places) => {
    const handle = openSync(pieces.file, "r");
    try {
      return places.map((at) => {
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

/** The settled articles, as they lie in the cache: read when they are asked for. */
export interface Library {
  /** Articles of a volume by their places in it. */
  readonly some: ArticlesOf;
  all(volume: string): readonly Article[];
  /** Where articles stand, by id. */
  locate(ids: ReadonlySet<string>): ReadonlyMap<string, ArticlePosition>;
}

export interface ArticlePosition {
  readonly volume: string;
  readonly place: number;
}

/** Hex digits of an id. */
const idLength = 12;

/** Opens the articles of volumes, by the names of these. */
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
    some(volume, places) {
      const read = open.get(volume) ?? openArticles(settledAs(volume).articles);
      open.set(volume, read);
      return read(places);
    },
    all: (volume) => readArticles(settledAs(volume).articles),
    locate(ids) {
      const found = new Map<string, ArticlePosition>();
      if (ids.size === 0) return found;
      for (const [volume, { summary }] of volumes) {
        for (let place = 0; place < summary.count; place += 1) {
          const id = summary.ids.slice(place * idLength, (place + 1) * idLength);
          if (ids.has(id)) found.set(id, { volume, place });
        }
      }
      return found;
    },
  };
}

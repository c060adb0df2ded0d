import type { FileBrief, PileOutline, SlashedBrief } from "../../archive/outline.ts";
import type { Reference } from "../../model/references.ts";
import { refused } from "../../model/volumes.ts";
import type { Hold } from "../../model/withheld.ts";
import type { FileStamp } from "../file-stamp.ts";

/** A range of bytes in a pack. */
export interface ByteRange {
  readonly pack: string;
  /** Offset in bytes. */
  readonly at: number;
  readonly length: number;
  /** First hex digits of its SHA-256: 32 of facts, 16 of a text. */
  readonly check: string;
}

/** Everything that the cache knows of a file without reading anything else. */
export interface FileRow extends FileBrief {
  readonly stamp: FileStamp;
  readonly facts: ByteRange;
  /** Range of its facts with its text. Missing if the file was refused. */
  readonly text?: ByteRange;
}

/** Format of tables; raise the number when the columns, the digests or their order in the file change. */
export const tableFormat = "table 4";

/**
 * The rows of a whole pile, sorted by path, column by column: every build needs all of them, and a
 * hundred thousand objects would take longer than the rest of the build.
 */
export interface FileTable {
  readonly paths: readonly string[];
  readonly dates: readonly string[];
  readonly sources: readonly string[];
  readonly languages: readonly string[];
  readonly packs: readonly PackSize[];
  /** `numberWidth` numbers for each file. */
  readonly numbers: Float64Array;
  /** `digestWidth` characters for each file. */
  readonly digests: string;
  /** What files name, by number of the file. */
  readonly references: ReadonlyMap<number, readonly Reference[]>;
  /** Dates in numbers, by number of the file. */
  readonly slashed: ReadonlyMap<number, SlashedBrief>;
  /** Reasons for which files are kept from readers, by number of the file. */
  readonly holds: ReadonlyMap<number, readonly Hold[]>;
}

/** A pack, and the number of files that it was made of. */
export interface PackSize {
  readonly id: string;
  readonly files: number;
}

const [size, modified, changed, date] = [0, 1, 2, 3] as const;
/** Column with the number of a file's pack among `packs`. */
export const packColumn = 4;
const [factsAt, factsLength, textAt, textLength] = [5, 6, 7, 8] as const;
/** Columns with the beginnings of digests as numbers, which quickly find files that share a digest. */
const marks = { claim: 9, sha256: 10 } as const;
/** Columns with the numbers of a file's source and language, and with 1 where its own head gives its date. */
const [source, language, datedByHead] = [11, 12, 13] as const;
export const numberWidth = 14;

/** Columns of the digests: from and to. */
const spans = {
  sha256: [0, 64],
  claim: [64, 80],
  article: [80, 96],
  facts: [96, 128],
  text: [128, 144],
} as const;
export const digestWidth = 144;

export const noFiles: FileTable = {
  ...{ paths: [], dates: [], sources: [], languages: [], packs: [] },
  ...{ digests: "", references: new Map(), slashed: new Map(), holds: new Map() },
  numbers: new Float64Array(0),
};

/** Returns one digest of a file; "" if it has none. */
function digestAt({ digests }: FileTable, at: number, name: keyof typeof spans): string {
  const [from, to] = spans[name];
  const start = at * digestWidth;
  return digests.charCodeAt(start + from) === 32 ? "" : digests.slice(start + from, start + to);
}

/** Returns all digests of the files from number `from` to before `to`. */
export function digestsBetween({ digests }: FileTable, from: number, to: number): string {
  return digests.slice(from * digestWidth, to * digestWidth);
}

/** Returns the part of a table from which the pile is divided. */
export function outlineOf(table: FileTable): PileOutline {
  const { paths, dates, sources, languages, numbers, references, slashed, holds } = table;
  return {
    ...{ paths, dates, sources, languages, references, slashed, holds },
    sourceAt: (file) => numbers[file * numberWidth + source] ?? 0,
    languageAt: (file) => numbers[file * numberWidth + language] ?? 0,
    isDatedByHead: (file) => numbers[file * numberWidth + datedByHead] === 1,
    dateAt: (file) => numbers[file * numberWidth + date] ?? 0,
    digestAt: (file, name) => digestAt(table, file, name),
    bytesAt: (file) => numbers[file * numberWidth + size] ?? 0,
    findRepeated: (name) => findRepeated(table, marks[name]),
  };
}

/** Returns the number of a file's pack among `packs`. */
export function packAt({ numbers }: FileTable, at: number): number {
  return numbers[at * numberWidth + packColumn] ?? 0;
}

/** Whether a file has this stamp: it is unchanged, as far as the disk shows. */
export function isStampAt({ numbers }: FileTable, at: number, stamp: FileStamp): boolean {
  const start = at * numberWidth;
  return (
    stamp.size >= 0 &&
    numbers[start + size] === stamp.size &&
    numbers[start + modified] === stamp.modified &&
    numbers[start + changed] === stamp.changed
  );
}

/** Whether every file would be read as the same article again. */
export function isSure({ paths, numbers }: FileTable): boolean {
  return paths.every((_, at) => (numbers[at * numberWidth + size] ?? -1) >= 0);
}

/** Returns the whole row of a file. */
export function rowAt(table: FileTable, at: number): FileRow {
  const number = (column: number) => table.numbers[at * numberWidth + column] ?? 0;
  const id = table.packs[number(packColumn)]?.id ?? "";
  const check = digestAt(table, at, "text");
  const facts = { pack: id, at: number(factsAt), length: number(factsLength) };
  const text = { pack: id, at: number(textAt), length: number(textLength), check };
  const references = table.references.get(at);
  const slashed = table.slashed.get(at);
  const holds = table.holds.get(at);
  return {
    stamp: {
      path: table.paths[at] ?? "",
      size: number(size),
      modified: number(modified),
      changed: number(changed),
    },
    date: table.dates[number(date)] ?? refused,
    source: table.sources[number(source)] ?? "",
    language: table.languages[number(language)] ?? "",
    sha256: digestAt(table, at, "sha256"),
    claim: digestAt(table, at, "claim"),
    article: digestAt(table, at, "article"),
    facts: { ...facts, check: digestAt(table, at, "facts") },
    ...(check !== "" && { text }),
    ...(references && { references }),
    ...(slashed && { slashed }),
    ...(holds && { holds }),
    ...(number(datedByHead) === 1 && { isDatedByHead: true }),
  };
}

/** Returns the numbers of a row; `at` gives the numbers of its date and of its pack. */
export function numbersOf(
  { stamp, facts, text, claim, sha256, isDatedByHead }: FileRow,
  at: Readonly<Record<"date" | "pack" | "source" | "language", number>>,
): number[] {
  const ofText = [text?.at ?? 0, text?.length ?? 0];
  const stamps = [stamp.size, stamp.modified, stamp.changed];
  const columns = [at.date, at.pack, facts.at, facts.length, ...ofText];
  const ofHead = isDatedByHead ? 1 : 0;
  return [...stamps, ...columns, markOf(claim), markOf(sha256), at.source, at.language, ofHead];
}

/** Returns the first 48 bits of a digest; 0 if there is none. */
function markOf(digest: string): number {
  return digest === "" ? 0 : Number.parseInt(digest.slice(0, 12), 16);
}

/** Returns the digests of a row. */
export function digestsOf({ sha256, claim, article, facts, text }: FileRow): string {
  return [
    ...[sha256.padEnd(64), claim.padEnd(16), article.padEnd(16)],
    ...[facts.check, (text?.check ?? "").padEnd(16)],
  ].join("");
}

/**
 * Finds the files, in order of number, that have a mark in common with others: all that share a digest,
 * and hardly any that do not. Uses a table of marks with open addressing: a `Set` takes ten times as
 * long.
 */
function findRepeated(
  { numbers, paths }: FileTable,
  column: (typeof marks)[keyof typeof marks],
): number[] {
  const slots = 2 ** Math.ceil(Math.log2(2 * paths.length + 2));
  // Number of the first file with a mark, from 1.
  const firsts = new Int32Array(slots);
  const repeated = new Set<number>();
  for (let at = 0; at < paths.length; at += 1) {
    const mark = numbers[at * numberWidth + column] ?? 0;
    if (mark === 0) continue;
    for (let slot = mark % slots; ; slot = (slot + 1) % slots) {
      const first = (firsts[slot] ?? 0) - 1;
      if (first < 0) {
        firsts[slot] = at + 1;
        break;
      }
      if (numbers[first * numberWidth + column] !== mark) continue;
      repeated.add(first).add(at);
      break;
    }
  }
  return [...repeated].sort((a, b) => a - b);
}

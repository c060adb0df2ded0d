import type { FileBrief, PileOutline } from "../../archive/outline.ts";
import { refused } from "../../model/volumes.ts";
import type { FileStamp } from "../inputs.ts";

/** Where a piece of a pack lies. */
export interface ByteRange {
  readonly pack: string;
  /** In bytes. */
  readonly at: number;
  readonly length: number;
  /** First hex digits of its SHA-256: 32 of facts, 16 of a text. */
  readonly check: string;
}

/** What the cache knows of a file without reading anything else. */
export interface FileRow extends FileBrief {
  readonly stamp: FileStamp;
  readonly facts: ByteRange;
  /** Its facts with its text. Missing where the file was refused. */
  readonly text?: ByteRange;
}

/** Format of tables: other columns, other digests or another order in the file need the next number. */
export const tableFormat = "table 1";

/**
 * The rows of a whole pile, in the order of their paths, column by column: every build needs all of
 * them, and a hundred thousand objects would cost it more than all else that it does.
 */
export interface FileTable {
  readonly paths: readonly string[];
  readonly dates: readonly string[];
  readonly packs: readonly PackSize[];
  /** `numberWidth` of each file. */
  readonly numbers: Float64Array;
  /** `digestWidth` characters of each file. */
  readonly digests: string;
}

/** A pack, and how many files it was made of. */
export interface PackSize {
  readonly id: string;
  readonly files: number;
}

const [size, modified, changed, date, pack, factsAt, factsLength, textAt, textLength] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
] as const;
/** Beginnings of digests as numbers, by which files that share one are found soon. */
const marks = { claim: 9, sha256: 10 } as const;
export const numberWidth = 11;

/** Where each digest begins and ends. */
const spans = {
  sha256: [0, 64],
  claim: [64, 80],
  article: [80, 96],
  facts: [96, 128],
  text: [128, 144],
} as const;
export const digestWidth = 144;

export const noFiles: FileTable = {
  ...{ paths: [], dates: [], packs: [], digests: "" },
  numbers: new Float64Array(0),
};

/** One digest of a file; "" where it has none. */
function digestAt({ digests }: FileTable, at: number, name: keyof typeof spans): string {
  const [from, to] = spans[name];
  const start = at * digestWidth;
  return digests.charCodeAt(start + from) === 32 ? "" : digests.slice(start + from, start + to);
}

/** All digests of files from one number to before another. */
export function digestsBetween({ digests }: FileTable, from: number, to: number): string {
  return digests.slice(from * digestWidth, to * digestWidth);
}

/** What dividing the pile needs of its table. */
export function outlineOf(table: FileTable): PileOutline {
  const { paths, dates, numbers } = table;
  return {
    ...{ paths, dates },
    dateAt: (file) => numbers[file * numberWidth + date] ?? 0,
    digestAt: (file, name) => digestAt(table, file, name),
    findRepeated: (name) => findRepeated(table, marks[name]),
  };
}

/** Number of a file's pack among `packs`. */
export function packAt({ numbers }: FileTable, at: number): number {
  return numbers[at * numberWidth + pack] ?? 0;
}

/** Whether a file is as it was, as far as the disk tells. */
export function isStampAt({ numbers }: FileTable, at: number, stamp: FileStamp): boolean {
  const start = at * numberWidth;
  return (
    stamp.size >= 0 &&
    numbers[start + size] === stamp.size &&
    numbers[start + modified] === stamp.modified &&
    numbers[start + changed] === stamp.changed
  );
}

/** Whether every file would be read as the same article another time. */
export function isSure({ paths, numbers }: FileTable): boolean {
  return paths.every((_, at) => (numbers[at * numberWidth + size] ?? -1) >= 0);
}

/** The whole row of a file. */
export function rowAt(table: FileTable, at: number): FileRow {
  const number = (column: number) => table.numbers[at * numberWidth + column] ?? 0;
  const id = table.packs[number(pack)]?.id ?? "";
  const check = digestAt(table, at, "text");
  const facts = { pack: id, at: number(factsAt), length: number(factsLength) };
  const text = { pack: id, at: number(textAt), length: number(textLength), check };
  return {
    stamp: {
      path: table.paths[at] ?? "",
      size: number(size),
      modified: number(modified),
      changed: number(changed),
    },
    date: table.dates[number(date)] ?? refused,
    sha256: digestAt(table, at, "sha256"),
    claim: digestAt(table, at, "claim"),
    article: digestAt(table, at, "article"),
    facts: { ...facts, check: digestAt(table, at, "facts") },
    ...(check !== "" && { text }),
  };
}

/** Numbers of a row; `at` tells the number of its date and of its pack. */
export function numbersOf(
  { stamp, facts, text, claim, sha256 }: FileRow,
  at: { readonly date: number; readonly pack: number },
): number[] {
  const ofText = [text?.at ?? 0, text?.length ?? 0];
  const stamps = [stamp.size, stamp.modified, stamp.changed];
  const places = [at.date, at.pack, facts.at, facts.length, ...ofText];
  return [...stamps, ...places, markOf(claim), markOf(sha256)];
}

/** 48 bits; 0 where there is no digest. */
function markOf(digest: string): number {
  return digest === "" ? 0 : Number.parseInt(digest.slice(0, 12), 16);
}

/** Digests of a row. */
export function digestsOf({ sha256, claim, article, facts, text }: FileRow): string {
  return [
    ...[sha256.padEnd(64), claim.padEnd(16), article.padEnd(16)],
    ...[facts.check, (text?.check ?? "").padEnd(16)],
  ].join("");
}

/**
 * Numbers of files, in their order, of which others have the same mark: all that share a digest, and
 * hardly any that do not. A table of marks with open addresses: a `Set` takes ten times as long.
 */
function findRepeated(
  { numbers, paths }: FileTable,
  column: (typeof marks)[keyof typeof marks],
): number[] {
  const slots = 2 ** Math.ceil(Math.log2(2 * paths.length + 2));
  // The number of the first file with a mark, from 1.
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

import { readFileSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sha256 } from "../../text/hash.ts";
import { hashFile } from "../../text/hash-file.ts";
import { makeFolder } from "../../text/make-folder.ts";
import { readSealedBytes, writeSealedBytes } from "../cache/sealed-file.ts";
import { digestLength, formatLine, pathInLine } from "./manifest.ts";
import { putCopy, putFile, statFile, type Target } from "./place-file.ts";

/** Format of a remembered part; raise the number when its lines change. */
const format = "part 2";

/** A file of the site as a build left it. */
interface PublishedFile {
  /** Relative to the site, with `/` between its parts. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Digest of everything from which a page was made, if that is known: equal keys give equal bytes. */
  readonly key?: string;
}

/** The inputs of a part of the site, and the files made from them, sorted. */
export interface PartState extends PartHead {
  /** Its lines of the manifest. */
  readonly lines: readonly string[];
  /** Size in bytes and key of each file. */
  readonly sizes: readonly string[];
}

/** The first line of a remembered part. */
interface PartHead {
  /** Digest of everything from which the part was made. */
  readonly digest: string;
  readonly files: number;
  /** Number of pages among them. */
  readonly pages: number;
  /**
   * Time when it was written, in ms: we wrote no file of the part later. Not that of the file that says so, which
   * may have been put back from a backup since.
   */
  readonly time: number;
}

/** Reads a remembered part; `undefined` if it is missing, damaged or of another format. */
export function readState(path: string): PartState | undefined {
  const bytes = readSealedBytes(path, format);
  if (!bytes) return undefined;
  const [first = "", ...rest] = bytes.toString().split("\n");
  const head: PartHead = JSON.parse(first);
  const lines = rest.slice(0, head.files);
  return { ...head, lines, sizes: rest.slice(head.files, -1) };
}

/** Remembers a part when all its files stand. */
export function writeState(path: string, digest: string, files: readonly PublishedFile[]): void {
  const sorted = files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const pages = files.filter(({ file }) => file.endsWith(".html")).length;
  const lines = [
    JSON.stringify({ digest, files: files.length, pages, time: timeAt(path) } satisfies PartHead),
    ...sorted.map(({ file, sha256 }) => formatLine(file, sha256)),
    ...sorted.map(({ bytes, key }) => (key ? `${bytes} ${key}` : `${bytes}`)),
  ];
  writeSealedBytes(path, format, [`${lines.join("\n")}\n`]);
}

/** Returns the time, in ms, by the clock of a path's disk, which may be that of another machine. */
function timeAt(path: string): number {
  const mark = `${path}.${process.pid}.time`;
  makeFolder(dirname(path));
  writeFileSync(mark, "");
  const { mtimeMs } = statSync(mark);
  rmSync(mark);
  return mtimeMs;
}

/** Returns the files of a part. */
export function filesOf({ lines, sizes }: PartState): PublishedFile[] {
  return lines.map((line, at) => {
    const [bytes = "", key] = sizes[at]?.split(" ") ?? [];
    const sha256 = line.slice(0, digestLength);
    return { file: pathInLine(line), sha256, bytes: Number(bytes), ...(key && { key }) };
  });
}

/** Whether a file is as a build left it, as far as the disk shows without reading. */
function isUntouched(folder: string, { file, bytes }: PublishedFile, time: number): boolean {
  const stat = statFile(join(folder, file));
  return stat?.size === bytes && isOlder(stat, time);
}

/**
 * Whether a file is not newer than the part. One that was put back from elsewhere keeps the time of its
 * contents (mtime), but not that of its arrival (ctime).
 */
function isOlder({ mtimeMs, ctimeMs }: Stats, time: number): boolean {
  return mtimeMs <= time && ctimeMs <= time;
}

/** Whether all files of a part are as its build left them. */
export function stands(folder: string, { lines, sizes, time }: PartState): boolean {
  // Our paths need not be normalized: `join` would take as long as the disk.
  return lines.every((line, at) => {
    const stat = statFile(`${folder}/${pathInLine(line)}`);
    return stat?.size === Number.parseInt(sizes[at] ?? "", 10) && isOlder(stat, time);
  });
}

/** A writer that writes the files of a part only if their bytes changed, and records them all. */
export interface PartWriter {
  /** Whether a file stands that was published with an equal key. */
  holds(file: string, key: string): boolean;
  /** Keeps such a file; returns whether it stands. */
  keep(file: string, key: string): boolean;
  write(file: string, content: string, key?: string): void;
  /** Publishes a file whose SHA-256 is known beforehand; `read` is called only if it is not there yet. */
  copy(file: string, digest: string, bytes: number, read: () => Uint8Array): void;
  /** Publishes a copy of a regular file of any size, whose digest and size may be known beforehand. */
  copyFile(file: string, source: string, known?: Pick<PublishedFile, "sha256" | "bytes">): void;
  readonly files: readonly PublishedFile[];
  /** Number of files written. */
  written(): number;
}

/** Opens a part. `before` is the remembered part, if there is one. */
export function openPart(target: Target, before: PartState | undefined): PartWriter {
  const { folder, isNew } = target;
  const known = new Map((before ? filesOf(before) : []).map((one) => [one.file, one]));
  const files: PublishedFile[] = [];
  let written = 0;

  const isKept = (one: PublishedFile) =>
    known.get(one.file)?.sha256 === one.sha256 && before && isUntouched(folder, one, before.time);
  const put = (one: PublishedFile, read: () => string | Uint8Array) => {
    files.push(one);
    if (isKept(one) || (!isNew && holds(join(folder, one.file), one.bytes, read))) return;
    putFile(target, one.file, read());
    written += 1;
  };
  const find = (file: string, key: string) => {
    const former = known.get(file);
    const isSame = former?.key === key && before && isUntouched(folder, former, before.time);
    return isSame ? former : undefined;
  };
  return {
    holds: (file, key) => find(file, key) !== undefined,
    keep(file, key) {
      const former = find(file, key);
      if (former) files.push(former);
      return former !== undefined;
    },
    write(file, content, key) {
      const bytes = encode(content);
      const digest = sha256(bytes);
      put({ file, sha256: digest, bytes: bytes.length, ...(key && { key }) }, () => bytes);
    },
    copy: (file, digest, bytes, read) => put({ file, sha256: digest, bytes }, read),
    copyFile(file, source, given) {
      const { sha256: digest, bytes } = given ?? hashFile(source);
      const one = { file, sha256: digest, bytes };
      files.push(one);
      if (isKept(one) || (!isNew && hashes(join(folder, file), one))) return;
      putCopy(target, file, source);
      written += 1;
    },
    files,
    written: () => written,
  };
}

let encoded = Buffer.alloc(0);

/**
 * Encodes a text as UTF-8, once for its length, its digest and its file; the next call reuses the memory.
 * No character needs more than three bytes for each of its UTF-16 units.
 */
function encode(text: string): Buffer {
  if (encoded.length < 3 * text.length) encoded = Buffer.allocUnsafe(3 * text.length);
  return encoded.subarray(0, encoded.write(text));
}

/** Whether a file has this size and digest. */
function hashes(path: string, { bytes, sha256 }: PublishedFile): boolean {
  return statFile(path)?.size === bytes && hashFile(path).sha256 === sha256;
}

/** Whether a file holds exactly these bytes. After a lost cache, or in a copied site, only the disk knows. */
function holds(path: string, bytes: number, read: () => string | Uint8Array): boolean {
  if (statFile(path)?.size !== bytes) return false;
  return readFileSync(path).equals(Buffer.from(read()));
}

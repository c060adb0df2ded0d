import type { Stats } from "node:fs";
import { join } from "node:path";
import { readSealedBytes, writeSealedBytes } from "../cache/sealed-file.ts";
import { statFile } from "../stat-file.ts";
import { digestLength, formatLine, pathInLine } from "./manifest.ts";

/** A file of the site as a build has left it. */
export interface PublishedFile {
  /** Relative to the site, with `/` between its parts. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Of all that a page was made from, where that is known: an equal key gives equal bytes. */
  readonly key?: string;
}

/** What a part of the site was made from, and the files that came of it, sorted. */
export interface PartState extends PartHead {
  /** When it was written, in ms: no file of the part was written later by us. */
  readonly time: number;
  /** Its lines of the manifest. */
  readonly lines: readonly string[];
  /** Bytes and key of each file. */
  readonly sizes: readonly string[];
}

/** The first line of what is remembered of a part. */
interface PartHead {
  /** Of all that the part was made from. */
  readonly digest: string;
  readonly files: number;
  /** How many of them are pages. */
  readonly pages: number;
}

/** Reads what is remembered of a part; nothing where that is missing or damaged. */
export function readState(path: string): PartState | undefined {
  // Before it is read: who builds another volume beside us may write or remove it in between.
  const time = statFile(path)?.mtimeMs;
  const bytes = readSealedBytes(path);
  if (!bytes || time === undefined) return undefined;
  const [first = "", ...rest] = bytes.toString().split("\n");
  const head = readHead(first);
  // Other code may have remembered something else.
  if (!head || rest.length !== 2 * head.files + 1) return undefined;
  const lines = rest.slice(0, head.files);
  return { ...head, lines, sizes: rest.slice(head.files, -1), time };
}

function readHead(line: string): PartHead | undefined {
  try {
    const head: PartHead | null = JSON.parse(line);
    return typeof head?.files === "number" ? head : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a part, once all its files stand. */
export function writeState(path: string, digest: string, files: readonly PublishedFile[]): void {
  const sorted = files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const pages = files.filter(({ file }) => file.endsWith(".html")).length;
  const lines = [
    JSON.stringify({ digest, files: files.length, pages } satisfies PartHead),
    ...sorted.map(({ file, sha256 }) => formatLine(file, sha256)),
    ...sorted.map(({ bytes, key }) => (key ? `${bytes} ${key}` : `${bytes}`)),
  ];
  writeSealedBytes(path, [`${lines.join("\n")}\n`]);
}

/** The files of a part. */
export function filesOf({ lines, sizes }: PartState): PublishedFile[] {
  return lines.map((line, at) => {
    const [bytes = "", key] = sizes[at]?.split(" ") ?? [];
    const sha256 = line.slice(0, digestLength);
    return { file: pathInLine(line), sha256, bytes: Number(bytes), ...(key && { key }) };
  });
}

/** Whether a file is as a build has left it, as far as the disk tells without reading. */
export function isUntouched(folder: string, { file, bytes }: PublishedFile, time: number): boolean {
  const stat = statFile(join(folder, file));
  return stat?.size === bytes && isOlder(stat, time);
}

/** What was put back from elsewhere keeps the time of its text, and not that of its coming (ctime). */
function isOlder({ mtimeMs, ctimeMs }: Stats, time: number): boolean {
  return mtimeMs <= time && ctimeMs <= time;
}

/** Whether all files of a part are as its build has left them. */
export function stands(folder: string, { lines, sizes, time }: PartState): boolean {
  // No path of ours has to be made regular: `join` would take as long as the disk.
  return lines.every((line, at) => {
    const stat = statFile(`${folder}/${pathInLine(line)}`);
    return stat?.size === Number.parseInt(sizes[at] ?? "", 10) && isOlder(stat, time);
  });
}

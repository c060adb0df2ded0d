import { statSync } from "node:fs";
import { join } from "node:path";
import { readSealed, writeSealed } from "./sealed-file.ts";
import { statFile } from "./stat-file.ts";

/** A file of the site as a build has left it. */
export interface PublishedFile {
  /** Relative to the site, with `/` between its parts. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Of all that a page was made from, where that is known: an equal key gives equal bytes. */
  readonly key?: string;
}

/** What a part of the site was made from, and the files that came of it. */
export interface PartState {
  /** Of all that the part was made from. */
  readonly digest: string;
  readonly files: readonly PublishedFile[];
  /** When it was written, in ms: no file of the part was written later by us. */
  readonly time: number;
}

/** Reads what is remembered of a part; nothing where that is missing or damaged. */
export function readState(path: string): PartState | undefined {
  const state = readSealed<Omit<PartState, "time">>(path);
  // Other code may have remembered something else.
  if (!Array.isArray(state?.files)) return undefined;
  return { ...state, time: statSync(path).mtimeMs };
}

/** Remembers a part, once all its files stand. */
export function writeState(path: string, state: Omit<PartState, "time">): void {
  writeSealed(path, state);
}

/** Whether a file is as a build has left it, as far as the disk tells without reading. */
export function isUntouched(folder: string, { file, bytes }: PublishedFile, time: number): boolean {
  const stat = statFile(join(folder, file));
  return stat?.size === bytes && stat.mtimeMs <= time;
}

/** Whether all files of a part are as its build has left them. */
export function stands(folder: string, { files, time }: PartState): boolean {
  return files.every((one) => isUntouched(folder, one, time));
}

import { copyFileSync, linkSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeWay } from "./make-way.ts";

/** Where a site is written. Plain data: it goes to other processes. */
export interface Target {
  readonly folder: string;
  /** Readers may be looking: every file is written elsewhere and then renamed into its place. */
  readonly live: boolean;
}

/** Holds what a build needs while it works in a live site; removed in the end, or by the next build. */
export const workName = ".backfile";

/** Folders that are known to be there. */
const made = new Set<string>();
let number = 0;

/** Puts a file into the site. Whoever asks for it finds the old one or the new one, whole. */
export function placeFile(
  { folder, live }: Target,
  file: string,
  content: string | Uint8Array,
): void {
  const path = live ? newPart(folder) : join(folder, file);
  try {
    makeFolder(dirname(path));
    writeFileSync(path, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    // Somebody has removed a folder that was there.
    made.clear();
    makeFolder(dirname(path));
    writeFileSync(path, content);
  }
  if (live) moveInto(folder, path, file);
}

/** Renames a finished file into its place; what an earlier build left in the way is removed. */
function moveInto(folder: string, part: string, file: string): void {
  try {
    makeFolder(dirname(join(folder, file)));
    renameSync(part, join(folder, file));
  } catch (error) {
    if (!isObstructed(error)) throw error;
    made.clear();
    makeWay(folder, file);
    makeFolder(dirname(join(folder, file)));
    renameSync(part, join(folder, file));
  }
}

/** Puts the same small page in many places: a link is cheaper than a file, where the disk has links. */
export function placeStandIn(folder: string, standIn: string, file: string): void {
  const part = newPart(folder);
  makeFolder(dirname(part));
  try {
    linkSync(standIn, part);
  } catch {
    copyFileSync(standIn, part);
  }
  moveInto(folder, part, file);
}

/** A path of our own to write to, on the same disk as the site. */
function newPart(folder: string): string {
  number += 1;
  return join(folder, workName, `${process.pid}-${number}.part`);
}

/** `mkdir` with `recursive` asks for every folder on the way again; most of them are known here. */
function makeFolder(folder: string): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}

/** A folder where a file has to stand, or the other way round. */
function isObstructed(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return ["EISDIR", "ENOTDIR", "EEXIST", "ENOTEMPTY", "ENOENT"].includes(code ?? "");
}

import { randomUUID } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder as makeWholeFolder } from "../../text/make-folder.ts";
import { OwnerError } from "../../text/owner-error.ts";
import { endIfOrphaned } from "../workers/orphan.ts";
import { isInside, manifestName, parseManifest } from "./manifest.ts";

/** Folder for the working files of a build in a live site; removed at the end, or by the next build. */
export const workName = ".backfile";

/** The place where a site is written. Plain data: it goes to other processes. */
export interface Target {
  readonly folder: string;
  /** Whether readers may be looking: every file is then written elsewhere and renamed into its place. */
  readonly live: boolean;
  /** Whether this build made the folder, so that it holds nothing from earlier ones. */
  readonly isNew?: boolean;
}

/** Folders that are known to exist. */
const made = new Set<string>();
const run = randomUUID();
let number = 0;

/** Puts a file into the site. Readers find the old one or the new one, complete. */
export function putFile(target: Target, file: string, content: string | Uint8Array): void {
  place(target, file, (path) => writeFileSync(path, content));
}

/** Puts a copy of a file into the site, whatever its size. */
export function putCopy(target: Target, file: string, source: string): void {
  place(target, file, (path) => {
    copyFileSync(source, path);
    // A copy takes the permissions along: nobody could replace that of a file that is only read.
    chmodSync(path, 0o644);
  });
}

function place({ folder, live }: Target, file: string, write: (path: string) => void): void {
  endIfOrphaned();
  const path = live ? newPart(folder) : join(folder, file);
  try {
    makeFolder(dirname(path));
    write(path);
  } catch (error) {
    if (!isObstructed(error)) throw error;
    // Somebody has removed a folder that was there, or a killed build has left something in the way.
    made.clear();
    if (!live) clearWay(folder, file);
    makeFolder(dirname(path));
    write(path);
  }
  if (live) moveInto(folder, path, file);
}

/** Renames a finished file into its place; removes what an earlier build left in the way. */
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

const standInPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>Being published</title></head>
<body><p>This page is being published. Please load it again in a moment.</p></body></html>
`;

/** Puts the same small page in many places: a link is cheaper than a file, if the disk supports links. */
export function putStandIns(folder: string, files: readonly string[]): void {
  if (files.length === 0) return;
  const standIn = newPart(folder);
  writeFileSync(standIn, standInPage);
  for (const file of files) {
    const part = newPart(folder);
    try {
      linkSync(standIn, part);
    } catch {
      copyFileSync(standIn, part);
    }
    moveInto(folder, part, file);
  }
  rmSync(standIn);
}

/**
 * Returns a path of our own to write to, on the same disk as the site. It was never used before: a file
 * that a killed build left may be the same, under another name, as a page that stands.
 */
function newPart(folder: string): string {
  number += 1;
  return join(folder, workName, `${run}-${number}.part`);
}

/** Makes a folder. `mkdir` with `recursive` checks every folder on the way again; most are known here. */
function makeFolder(folder: string): void {
  if (made.has(folder)) return;
  makeWholeFolder(folder);
  made.add(folder);
}

/** Whether a folder stands in the place of a file, or the other way round. */
function isObstructed(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return ["EISDIR", "ENOTDIR", "EEXIST", "ENOTEMPTY", "ENOENT"].includes(code ?? "");
}

/**
 * Removes files of an earlier build from the places of folders, and the other way round. The manifest
 * says which are ours.
 * @throws OwnerError if something else stands in the way.
 */
function makeWay(folder: string, file: string): void {
  const ours = readPublished(folder);
  for (let outer = dirname(file); outer !== "."; outer = dirname(outer)) {
    const path = join(folder, outer);
    if (ours.has(outer) && isFile(path)) rmSync(path);
  }
  const path = join(folder, file);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const inside of ours.keys()) {
    if (inside.startsWith(`${file}/`)) removeFile(folder, inside);
  }
  if (existsSync(path)) {
    throw new OwnerError(
      `${path} must be a file, but is a folder with files of yours. Move them elsewhere.`,
    );
  }
}

/** Clears the way in a folder that holds only our files. */
function clearWay(folder: string, file: string): void {
  for (let outer = dirname(file); outer !== "."; outer = dirname(outer)) {
    if (isFile(join(folder, outer))) rmSync(join(folder, outer));
  }
  rmSync(join(folder, file), { recursive: true, force: true });
}

/** Removes a file and the folders that are then empty. */
export function removeFile(folder: string, file: string): void {
  const path = join(folder, file);
  if (!isFile(path)) return;
  rmSync(path);
  for (let outer = dirname(file); outer !== "."; outer = dirname(outer)) {
    if (readdirSync(join(folder, outer)).length > 0) return;
    rmdirSync(join(folder, outer));
  }
}

/** Returns the status of a regular file; `undefined` if there is none. */
export function statFile(path: string): Stats | undefined {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat?.isFile() ? stat : undefined;
  } catch (error) {
    // A file stands in the place of a folder on the way.
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** Whether a path is a file, or a link that somebody has put in its place. */
function isFile(path: string): boolean {
  return statFile(path) !== undefined || isLink(path);
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Reads SHA-256 by path of the files that builds have published; "" for those that a killed build began. */
export function readPublished(folder: string): Map<string, string> {
  const path = join(folder, manifestName);
  const files = existsSync(path) ? parseManifest(readFileSync(path, "utf8")) : new Map();
  for (const file of readNoted(folder)) if (!files.has(file)) files.set(file, "");
  return files;
}

/** File that names what a build adds, so that the next one knows these files if this one is killed. */
const journalName = `${workName}/journal`;

/** Records files before they are made. */
export function noteFiles(folder: string, files: readonly string[]): void {
  const lines = files.map((file) => `${JSON.stringify(file)}\n`);
  writeFileSync(join(folder, journalName), lines.join(""), { flag: "a" });
}

/** Reads the files recorded by builds that did not finish. */
function readNoted(folder: string): string[] {
  const journal = join(folder, journalName);
  if (!existsSync(journal)) return [];
  return readFileSync(journal, "utf8").split("\n").flatMap(parseLine).filter(isInside);
}

/** Parses a line of the journal. The last one may be cut off: the file that it names was not made yet. */
function parseLine(line: string): string[] {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}

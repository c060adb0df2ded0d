import { randomUUID } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
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
import { OwnerError } from "../../text/owner-error.ts";
import { endIfOrphaned } from "../workers/orphan.ts";
import { isInside, manifestName, parseManifest } from "./manifest.ts";

/** Holds what a build needs while it works in a live site; removed in the end, or by the next build. */
export const workName = ".backfile";

/** Where a site is written. Plain data: it goes to other processes. */
export interface Target {
  readonly folder: string;
  /** Readers may be looking: every file is written elsewhere and then renamed into its place. */
  readonly live: boolean;
  /** The folder was made by this build: nothing of an earlier one stands in it. */
  readonly isNew?: boolean;
}

/** Folders that are known to be there. */
const made = new Set<string>();
const run = randomUUID();
let number = 0;

/** Puts a file into the site. Whoever asks for it finds the old one or the new one, whole. */
export function putFile(
  { folder, live }: Target,
  file: string,
  content: string | Uint8Array,
): void {
  endIfOrphaned();
  const path = live ? newPart(folder) : join(folder, file);
  try {
    makeFolder(dirname(path));
    writeFileSync(path, content);
  } catch (error) {
    if (!isObstructed(error)) throw error;
    // Somebody has removed a folder that was there, or a killed build has left something in the way.
    made.clear();
    if (!live) clearWay(folder, file);
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

const standInPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>Being published</title></head>
<body><p>This page is being published. Please load it again in a moment.</p></body></html>
`;

/** Puts the same small page in many places: a link is cheaper than a file, where the disk has links. */
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
 * A path of our own to write to, on the same disk as the site. It was never used: what a killed build
 * has left may be the same file as pages that stand, by another name.
 */
function newPart(folder: string): string {
  number += 1;
  return join(folder, workName, `${run}-${number}.part`);
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

/**
 * Where a folder has to stand, no file of an earlier build may stand, and the other way round. Asks
 * the manifest what is ours.
 * @throws OwnerError where something stands in the way that is not.
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
      `${path} has to be a file, but holds files of yours. Move them elsewhere.`,
    );
  }
}

/** The same in a folder that holds nothing of anybody else's. */
function clearWay(folder: string, file: string): void {
  for (let outer = dirname(file); outer !== "."; outer = dirname(outer)) {
    if (isFile(join(folder, outer))) rmSync(join(folder, outer));
  }
  rmSync(join(folder, file), { recursive: true, force: true });
}

/** Removes a file and the folders that are empty without it. */
export function removeFile(folder: string, file: string): void {
  const path = join(folder, file);
  if (!isFile(path)) return;
  rmSync(path);
  for (let outer = dirname(file); outer !== "."; outer = dirname(outer)) {
    if (readdirSync(join(folder, outer)).length > 0) return;
    rmdirSync(join(folder, outer));
  }
}

/** What the disk says of a regular file; nothing where there is none. */
export function statFile(path: string): Stats | undefined {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat?.isFile() ? stat : undefined;
  } catch (error) {
    // A file stands where a folder on the way should be.
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** A file, or a link that somebody has put in its place. */
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

/** SHA-256 by path of what earlier builds have published. Of what a killed one has begun it is "". */
export function readPublished(folder: string): Map<string, string> {
  const path = join(folder, manifestName);
  const files = existsSync(path) ? parseManifest(readFileSync(path, "utf8")) : new Map();
  for (const file of readNoted(folder)) if (!files.has(file)) files.set(file, "");
  return files;
}

/** Names the files that a build adds, so that the next one knows them after it was killed. */
const journalName = `${workName}/journal`;

/** Notes files before they are made. */
export function noteFiles(folder: string, files: readonly string[]): void {
  const lines = files.map((file) => `${JSON.stringify(file)}\n`);
  writeFileSync(join(folder, journalName), lines.join(""), { flag: "a" });
}

/** The files that builds have noted which did not come to their end. */
function readNoted(folder: string): string[] {
  const journal = join(folder, journalName);
  if (!existsSync(journal)) return [];
  return readFileSync(journal, "utf8").split("\n").flatMap(parseLine).filter(isInside);
}

/** The last line may have been cut: what it names was not made yet. */
function parseLine(line: string): string[] {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}

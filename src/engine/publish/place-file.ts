import { randomUUID } from "node:crypto";
import { copyFileSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { endIfOrphaned } from "../workers/orphan.ts";
import { clearWay, makeWay } from "./make-way.ts";
import { workName } from "./work-folder.ts";

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
export function placeFile(
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
export function placeStandIns(folder: string, files: readonly string[]): void {
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

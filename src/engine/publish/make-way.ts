import { existsSync, lstatSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { OwnerError } from "../../text/owner-error.ts";
import { statFile } from "../stat-file.ts";
import { readNoted } from "./journal.ts";
import { manifestName, parseManifest } from "./manifest.ts";

/**
 * Where a folder has to stand, no file of an earlier build may stand, and the other way round. Asks
 * the manifest what is ours.
 * @throws OwnerError where something stands in the way that is not.
 */
export function makeWay(folder: string, file: string): void {
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
export function clearWay(folder: string, file: string): void {
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

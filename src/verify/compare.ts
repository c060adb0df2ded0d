import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { Comparison, Difference } from "./difference.ts";
import { hashFile } from "./hash-file.ts";
import type { Tree } from "./list-tree.ts";

/** What a file was when it was listed. */
export interface Expected {
  /** Missing where nobody could read the file; then its size alone counts. */
  readonly sha256?: string;
  readonly bytes?: number;
}

/** Holds a folder against a list of its files. Opens only what was found, whatever the list names. */
export function compare(
  folder: string,
  { files, others }: Tree,
  list: ReadonlyMap<string, Expected>,
): Comparison {
  const nameOf = findNames(list);
  const unseen = new Set(list.keys());
  const differences: Difference[] = [];
  for (const [path, note] of others) {
    const kind = unseen.delete(nameOf(path)) ? "changed" : "extra";
    differences.push({ kind: path.endsWith("/") ? "unreadable" : kind, path, note });
  }
  for (const path of files) {
    const expected = list.get(nameOf(path));
    if (!expected || !unseen.delete(nameOf(path))) differences.push({ kind: "extra", path });
    else differences.push(...compareFile(folder, path, expected));
  }
  for (const path of unseen) differences.push({ kind: "missing", path });
  differences.sort((a, b) => (a.path < b.path ? -1 : 1));
  const listed = differences.filter(({ kind, path }) => kind !== "extra" && !path.endsWith("/"));
  return { folder, listed: list.size, good: list.size - listed.length, differences };
}

function compareFile(folder: string, path: string, { sha256, bytes }: Expected): Difference[] {
  if (sha256 === undefined) {
    const size = lstatSync(join(folder, path), { throwIfNoEntry: false })?.size;
    return !bytes || size === bytes ? [] : [{ kind: "changed", path }];
  }
  const hashed = hashFile(join(folder, path));
  if ("sha256" in hashed) return hashed.sha256 === sha256 ? [] : [{ kind: "changed", path }];
  return [{ ...hashed, path }];
}

/** Some disks write “é” as two characters: a copy on them has other names, but the same files. */
function findNames(list: ReadonlyMap<string, Expected>): (path: string) => string {
  const accented = [...list.keys()].filter((path) => /[^ -~]/.test(path));
  const names = new Map(accented.map((path) => [path.normalize(), path]));
  return (path) => (list.has(path) ? path : (names.get(path.normalize()) ?? path));
}

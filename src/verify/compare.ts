import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { hashFile, NotRegular } from "../text/hash-file.ts";

/** The state of a file when it was listed. */
export interface Expected {
  /** Missing if the file was unreadable; then only its size counts. */
  readonly sha256?: string;
  readonly bytes?: number;
}

/** Compares a folder with a list of its files. Opens only files that were found, whatever the list names. */
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
  const hashed = hash(join(folder, path));
  if ("sha256" in hashed) return hashed.sha256 === sha256 ? [] : [{ kind: "changed", path }];
  return [{ ...hashed, path }];
}

/**
 * Returns a function that finds a path's name in the list. Some disks write “é” as two characters: a copy
 * on them has other names, but the same files.
 */
function findNames(list: ReadonlyMap<string, Expected>): (path: string) => string {
  const accented = [...list.keys()].filter((path) => /[^ -~]/.test(path));
  const names = new Map(accented.map((path) => [path.normalize(), path]));
  return (path) => (list.has(path) ? path : (names.get(path.normalize()) ?? path));
}

/** The contents of a folder and all its sub-folders; paths with `/` between their parts. */
interface Tree {
  /** Regular files. */
  readonly files: readonly string[];
  /** Everything else that is not a folder, and folders that cannot be read: what each is, by path. */
  readonly others: ReadonlyMap<string, string>;
}

/** Lists a folder, sorted by path. Links are listed, never followed. */
export function listTree(root: string): Tree {
  const files: string[] = [];
  const others = new Map<string, string>();
  const folders = [""];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readEntries(join(root, folder), folder, others)) {
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory()) folders.push(`${path}/`);
      else if (entry.isFile()) files.push(path);
      else others.set(path, entry.isSymbolicLink() ? "a link, not followed" : "not a regular file");
    }
  }
  return { files: files.sort(), others };
}

/** Reads the entries of a folder. A disk that fails in one folder may still be good in all others. */
function readEntries(path: string, folder: string, others: Map<string, string>) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (folder === "") throw error;
    const { code } = error as NodeJS.ErrnoException;
    others.set(folder, `a folder that cannot be read: ${code}`);
    return [];
  }
}

/** The SHA-256 of a file, or the reason why there is none. */
export type Hashed =
  | { readonly sha256: string }
  | { readonly kind: "missing" | "changed" | "unreadable"; readonly note?: string };

function hash(path: string): Hashed {
  try {
    return { sha256: hashFile(path).sha256 };
  } catch (error) {
    if (error instanceof NotRegular) return { kind: "changed", note: "not a regular file" };
    return explain(error as NodeJS.ErrnoException);
  }
}

function explain(error: NodeJS.ErrnoException): Hashed {
  const { code } = error;
  if (code === undefined) throw error;
  if (code === "ELOOP") return { kind: "changed", note: "a link, not followed" };
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
  return { kind: "unreadable", note: `${code}` };
}

/** The way in which a file differs from when the site was built. */
export type Kind =
  /** Other bytes, or something that is not a file. */
  | "changed"
  | "missing"
  /** In the site, but not in its manifest. */
  | "extra"
  /** Left in the site by a stopped build. */
  | "leftover"
  /** The system returns no bytes: no permission, a failing disk. */
  | "unreadable"
  /** Article files that are new, or gone, since the site was built. */
  | "added"
  | "removed";

export interface Difference {
  readonly kind: Kind;
  /** Relative to the folder compared; ends in a slash if it is a folder. */
  readonly path: string;
  /** What stands there instead, if it is not a regular file. */
  readonly note?: string;
}

/** The result of comparing a folder with a list of its files. */
export interface Comparison {
  readonly folder: string;
  readonly listed: number;
  /** Number of files of the list that are unchanged. */
  readonly good: number;
  /** Sorted by path. */
  readonly differences: readonly Difference[];
}

import { createHash } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
} from "node:fs";
import { join } from "node:path";

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

/** What stands in a folder and all its sub-folders; paths with `/` between their parts. */
interface Tree {
  /** Regular files. */
  readonly files: readonly string[];
  /** Whatever else is no folder, and folders that cannot be read: what it is, by path. */
  readonly others: ReadonlyMap<string, string>;
}

/** Lists a folder, in the order of its paths. Links are told, never followed. */
export function listTree(root: string): Tree {
  const files: string[] = [];
  const others = new Map<string, string>();
  const folders = [""];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readEntries(join(root, folder), folder, others)) {
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory()) folders.push(`${path}/`);
      else if (entry.isFile()) files.push(path);
      else others.set(path, entry.isSymbolicLink() ? "a link, not followed" : "no regular file");
    }
  }
  return { files: files.sort(), others };
}

/** A disk that fails in one folder may still be good in all others. */
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

/** The SHA-256 of a file, or why there is none. */
export type Hashed =
  | { readonly sha256: string }
  | { readonly kind: "missing" | "changed" | "unreadable"; readonly note?: string };

// O_NOFOLLOW: a link could lead out of the folder. O_NONBLOCK: a pipe would wait for ever.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const buffer = Buffer.allocUnsafe(128 * 1024);

/**
 * Hashes a file of any size through one buffer. Synchronous, for Node's asynchronous calls cost more
 * than files of some KB (20,000 of them: 0.6 s against 3 s), and so do processes of two processors.
 */
function hashFile(path: string): Hashed {
  let handle: number | undefined;
  try {
    handle = openSync(path, flags);
    if (!fstatSync(handle).isFile()) return { kind: "changed", note: "no regular file" };
    const hash = createHash("sha256");
    for (;;) {
      const read = readSync(handle, buffer, 0, buffer.length, null);
      if (read === 0) return { sha256: hash.digest("hex") };
      hash.update(buffer.subarray(0, read));
    }
  } catch (error) {
    return explain(error as NodeJS.ErrnoException);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function explain(error: NodeJS.ErrnoException): Hashed {
  const { code } = error;
  if (code === undefined) throw error;
  if (code === "ELOOP") return { kind: "changed", note: "a link, not followed" };
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
  return { kind: "unreadable", note: `${code}` };
}

/** How a file is not as it was when the site was built. */
export type Kind =
  /** Other bytes, or something that is no file at all. */
  | "changed"
  | "missing"
  /** In the site, but not in its manifest. */
  | "extra"
  /** A stopped build left it in the site. */
  | "leftover"
  /** The system gives no bytes: no rights, a failing disk. */
  | "unreadable"
  /** Article files that are new, or gone, since the site was built. */
  | "added"
  | "removed";

export interface Difference {
  readonly kind: Kind;
  /** Relative to the folder that was looked at; ends in a slash where it is a folder. */
  readonly path: string;
  /** What is there instead, where that is no matter of bytes. */
  readonly note?: string;
}

/** A folder held against a list of its files. */
export interface Comparison {
  readonly folder: string;
  readonly listed: number;
  /** Files of the list that are as they were. */
  readonly good: number;
  /** In the order of their paths. */
  readonly differences: readonly Difference[];
}

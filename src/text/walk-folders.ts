import { isUtf8 } from "node:buffer";
import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

/** A folder and its entries. */
export interface WalkedFolder {
  /** Path relative to the root of the walk, with `/` after each segment; "" for the root itself. */
  readonly path: string;
  /** Entries whose names are UTF-8. */
  readonly entries: readonly FolderEntry[];
  /** Files that have no name in UTF-8, here and in folders that have none. */
  readonly misnamed: readonly MisnamedFile[];
}

/** What a walk knows of an entry without opening it. */
export type FolderEntry = Pick<Dirent, "name" | "isDirectory" | "isFile" | "isSymbolicLink">;

/** A file whose name, or that of a folder on the way to it, is not UTF-8. */
export interface MisnamedFile {
  /**
   * Path as text, relative to the root of the walk: a byte that is in no character is written “\xff”. No
   * other file has this path, and it opens none.
   */
  readonly path: string;
  /** Path as the system knows it. */
  readonly bytes: Buffer;
}

/**
 * Walks a folder and all folders below it, never following links, which may lead anywhere: with
 * `recursive`, Node's own `readdirSync` follows links to folders (in 22.17 and 24.11; not in 20).
 */
export function* walkFolders(root: string): Generator<WalkedFolder, void, undefined> {
  const left = [""];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    const folder = readFolder(join(root, path), path);
    yield { path, ...folder };
    for (const entry of folder.entries) {
      if (entry.isDirectory()) left.push(`${path}${entry.name}/`);
    }
  }
}

/** Lists the paths of all files below a folder, links included, relative to it, with `/` between segments. */
export function listFilesBelow(root: string): string[] {
  const files: string[] = [];
  for (const { path, entries } of walkFolders(root)) {
    for (const entry of entries) if (!entry.isDirectory()) files.push(`${path}${entry.name}`);
  }
  return files;
}

/** Reads a folder. Node writes U+FFFD for what is not UTF-8: only then names are read as bytes, too. */
function readFolder(folder: string, path: string): Omit<WalkedFolder, "path"> {
  const entries = readdirSync(folder, { withFileTypes: true });
  if (!entries.some(({ name }) => name.includes("\ufffd"))) return { entries, misnamed: [] };
  const found = readEntries(Buffer.from(folder));
  const named = found.filter(({ bytes }) => isUtf8(bytes));
  const others = found.filter(({ bytes }) => !isUtf8(bytes));
  const names = new Set(named.map(({ name }) => name));
  return { entries: named, misnamed: others.flatMap((one) => listMisnamed(one, path, names)) };
}

/** An entry with its name in bytes; `name` has that name as text, other bytes being spelled. */
interface ByteEntry extends FolderEntry {
  readonly bytes: Buffer;
  readonly folder: Buffer;
}

function readEntries(folder: Buffer): ByteEntry[] {
  const entries = readdirSync(folder, { withFileTypes: true, encoding: "buffer" });
  // The order of the disk must not decide which of two names is spelled in the longer way.
  entries.sort((one, other) => Buffer.compare(one.name, other.name));
  return entries.map((entry) => ({
    ...{ folder, bytes: entry.name, name: spellName(entry.name) },
    isDirectory: () => entry.isDirectory(),
    isFile: () => entry.isFile(),
    isSymbolicLink: () => entry.isSymbolicLink(),
  }));
}

/** Lists a misnamed file, or all files below a misnamed folder; adds its spelled name to `names`, where it is unique. */
function listMisnamed(entry: ByteEntry, path: string, names: Set<string>): MisnamedFile[] {
  let { name } = entry;
  while (names.has(name)) name = `\\${name}`;
  names.add(name);
  const bytes = Buffer.concat([entry.folder, separator, entry.bytes]);
  if (!entry.isDirectory()) return [{ path: path + name, bytes }];
  const inside = new Set<string>();
  return readEntries(bytes).flatMap((one) => listMisnamed(one, `${path}${name}/`, inside));
}

const separator = Buffer.from("/");

/** Spells a name: characters as they are, bytes of none as “\xff”. */
function spellName(bytes: Buffer): string {
  let name = "";
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((count) => isUtf8(bytes.subarray(at, at + count))) ?? 0;
    const character = bytes.toString("utf8", at, at + length);
    name += length > 0 ? character : `\\x${bytes.toString("hex", at, at + 1)}`;
    at += Math.max(length, 1);
  }
  return name;
}

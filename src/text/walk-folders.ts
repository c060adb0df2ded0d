import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

/** A folder and its entries. */
export interface WalkedFolder {
  /** Path relative to the root of the walk, with `/` after each segment; "" for the root itself. */
  readonly path: string;
  readonly entries: readonly Dirent[];
}

/**
 * Walks a folder and all folders below it, never following links, which may lead anywhere: with
 * `recursive`, Node's own `readdirSync` follows links to folders (in 22.17 and 24.11; not in 20).
 */
export function* walkFolders(root: string): Generator<WalkedFolder, void, undefined> {
  const left = [""];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    const entries = readdirSync(join(root, path), { withFileTypes: true });
    yield { path, entries };
    for (const entry of entries) if (entry.isDirectory()) left.push(`${path}${entry.name}/`);
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

import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

/** A folder, and what lies in it. */
export interface WalkedFolder {
  /** Relative to where the walk began, with `/` behind each part; "" for that folder itself. */
  readonly path: string;
  readonly entries: readonly Dirent[];
}

/**
 * Walks through a folder and all below it, and never through a link, which may lead anywhere: with
 * `recursive`, Node's own `readdirSync` goes through links to folders (in 22.17 and 24.11; not in 20).
 */
export function* walkFolders(root: string): Generator<WalkedFolder, void, undefined> {
  const left = [""];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    const entries = readdirSync(join(root, path), { withFileTypes: true });
    yield { path, entries };
    for (const entry of entries) if (entry.isDirectory()) left.push(`${path}${entry.name}/`);
  }
}

/** Paths of all files below a folder, relative to it, with `/` between their parts; links among them. */
export function listFilesBelow(root: string): string[] {
  const files: string[] = [];
  for (const { path, entries } of walkFolders(root)) {
    for (const entry of entries) if (!entry.isDirectory()) files.push(`${path}${entry.name}`);
  }
  return files;
}

import { readdirSync } from "node:fs";
import { join } from "node:path";

/** What stands in a folder and all its sub-folders; paths with `/` between their parts. */
export interface Tree {
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

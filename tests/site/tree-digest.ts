import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** All files below a folder, sorted, with `/` between their parts. */
export function listTree(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files
    .map(({ parentPath, path, name }) => join(parentPath ?? path, name).slice(folder.length + 1))
    .sort();
}

/** Every file of a folder with its SHA-256, for comparing whole trees. */
export function digestTree(folder: string): Map<string, string> {
  return new Map(
    listTree(folder).map((path) => {
      const content = readFileSync(join(folder, path));
      return [path, createHash("sha256").update(content).digest("hex")];
    }),
  );
}

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFilesBelow } from "../../src/text/walk-folders.ts";

/** All files below a folder, sorted, with `/` between their parts. */
export function listTree(folder: string): string[] {
  return listFilesBelow(folder).sort();
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

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

export interface FileCounts {
  readonly files: number;
  /** Files whose names end in `.html`. */
  readonly pages: number;
  /** What the files hold; what the disk needs for them depends on the disk. */
  readonly bytes: number;
}

/** Counts what is in a folder and the folders inside. */
export function countFiles(folder: string): FileCounts {
  const counts = { files: 0, pages: 0, bytes: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    counts.files += 1;
    if (entry.name.endsWith(".html")) counts.pages += 1;
    counts.bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return counts;
}

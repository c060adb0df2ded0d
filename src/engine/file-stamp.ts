import type { Stats } from "node:fs";

/** The status of a file on disk, known without reading it. Two equal stamps are taken for the same bytes. */
export interface FileStamp {
  /** Path inside the folder, with `/` between its parts. */
  readonly path: string;
  /** Bytes; -1 for a file that was removed after it was listed. */
  readonly size: number;
  /** Times in ms of the last change of its bytes and of anything about it. Nobody can set the second. */
  readonly modified: number;
  readonly changed: number;
}

export function stampOf(path: string, stat: Stats | undefined): FileStamp {
  if (!stat) return { path, size: -1, modified: 0, changed: 0 };
  return { path, size: stat.size, modified: stat.mtimeMs, changed: stat.ctimeMs };
}

import { lstatSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../files.ts";

/** A file as the disk shows it without being read. Two equal stamps are taken for the same bytes. */
export interface FileStamp {
  /** Path inside the folder, with `/` between its parts. */
  readonly path: string;
  /** Bytes; -1 for a file that has gone since it was listed. */
  readonly size: number;
  /** When its bytes, and when anything of it was changed last, in ms. Nobody can set the second. */
  readonly modified: number;
  readonly changed: number;
}

/** The files of a folder in the order of their paths. */
export interface FolderScan {
  readonly files: readonly FileStamp[];
  /** Hidden files and litter: named in the report. */
  readonly ignored: readonly string[];
}

/** Looks at every file of a folder and reads none. */
export function scanFolder(root: string): FolderScan {
  const { paths, ignored } = listFiles(root);
  return { files: paths.map((path) => stampOf(root, path)), ignored };
}

function stampOf(root: string, path: string): FileStamp {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return { path, size: -1, modified: 0, changed: 0 };
  return { path, size: stat.size, modified: stat.mtimeMs, changed: stat.ctimeMs };
}

/** Whether a file was touched between two looks at it. */
export function isSameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.size === b.size && a.modified === b.modified && a.changed === b.changed && a.size >= 0;
}

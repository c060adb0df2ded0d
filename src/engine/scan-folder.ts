import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../read/files.ts";

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
  // `join` would take as long as the disk.
  const folder = join(root, "/");
  return { files: paths.map((path) => stampOf(folder, path)), ignored };
}

function stampOf(folder: string, path: string): FileStamp {
  const stat = lstatSync(folder + path, { throwIfNoEntry: false });
  if (!stat) return { path, size: -1, modified: 0, changed: 0 };
  return { path, size: stat.size, modified: stat.mtimeMs, changed: stat.ctimeMs };
}

/** Of all that such a look has told. */
export function scanDigest({ files, ignored }: FolderScan): string {
  const stamps = new Float64Array(3 * files.length);
  for (const [at, { size, modified, changed }] of files.entries()) {
    stamps.set([size, modified, changed], 3 * at);
  }
  const paths = files.map(({ path }) => path).join("\0");
  const hash = createHash("sha256").update(stamps).update(`${files.length}\0`).update(paths);
  return hash.update(`\0${ignored.join("\0")}`).digest("hex");
}

import { type FileTable, isStampAt, packAt } from "../cache/file-table.ts";
import type { FileStamp } from "../scan-folder.ts";

/** Packs of few files that may gather before they are read anew, as one. */
const mostSmallPacks = 64;
const smallPack = 100;

/** A file that is there, and the number of its row in a table, where it stands as it stood then. */
export interface LookedAt {
  readonly stamp: FileStamp;
  readonly known?: number;
  /** The number of its row, where its bytes may still be what they were. */
  readonly before?: number;
}

/**
 * Holds the files that are there against what a table knows of them. A pack that is half out of date
 * is forgotten, and so are many small ones, so that their files move into a new pack.
 */
export function findTouched(table: FileTable, files: readonly FileStamp[]): LookedAt[] {
  const rows: number[] = [];
  let at = 0;
  for (const { path } of files) {
    while (at < table.paths.length && (table.paths[at] ?? "") < path) at += 1;
    rows.push(table.paths[at] === path ? at : -1);
  }
  const forgotten = findForgotten(table, rows);
  return files.map((stamp, position) => {
    const row = rows[position] ?? -1;
    if (row < 0 || forgotten.has(packAt(table, row))) return { stamp };
    return isStampAt(table, row, stamp) ? { stamp, known: row } : { stamp, before: row };
  });
}

function findForgotten(table: FileTable, rows: readonly number[]): Set<number> {
  const live = new Array<number>(table.packs.length).fill(0);
  for (const row of rows) {
    if (row < 0) continue;
    const pack = packAt(table, row);
    live[pack] = (live[pack] ?? 0) + 1;
  }
  const small = table.packs.filter(({ files }) => files < smallPack).length;
  const forgotten = table.packs.flatMap(({ files }, at) => {
    const isWorn = (live[at] ?? 0) * 2 < files;
    return isWorn || (small > mostSmallPacks && files < smallPack) ? [at] : [];
  });
  return new Set(forgotten);
}

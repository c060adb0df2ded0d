import { findSameBytes, type SameBytes } from "../../model/same-bytes.ts";
import { type Division, divideTime, volumeOf } from "../../model/volumes.ts";
import {
  dateAt,
  digestAt,
  type FileTable,
  findRepeated,
  marks,
  refused,
} from "../cache/file-table.ts";

/** Which files are settled together. Files are told by their numbers in the table. */
export interface PileDivision {
  /** Years and months that are too large to be one volume. */
  readonly time: Division;
  /** By volume: files whose claims no file of another volume shares. */
  readonly volumes: ReadonlyMap<string, readonly number[]>;
  /** Files of several volumes that claim one address: few, and settled by every build. */
  readonly shared: readonly number[];
  readonly sameBytes: SameBytes;
}

/** Divides a pile by what its table tells; years of more than `largest` files have finer volumes. */
export function dividePile(table: FileTable, largest?: number): PileDivision {
  const time = divideTime(countDates(table), largest);
  const nameOf = table.dates.map((date) => (date === refused ? refused : volumeOf(date, time)));
  const volumes = new Map<string, number[]>(nameOf.map((name) => [name, []]));
  const filesOf = nameOf.map((name) => volumes.get(name));
  const claims = findSharedClaims(table, nameOf);
  const shared: number[] = [];
  for (let at = 0; at < table.paths.length; at += 1) {
    const isShared = claims.size > 0 && claims.has(digestAt(table, at, "claim"));
    if (isShared) shared.push(at);
    else filesOf[dateAt(table, at)]?.push(at);
  }
  for (const [name, files] of volumes) if (files.length === 0) volumes.delete(name);
  return { time, volumes, shared, sameBytes: copiesIn(table) };
}

/** How many files there are of each date. */
function countDates(table: FileTable): Map<string, number> {
  const counts = table.dates.map(() => 0);
  for (let at = 0; at < table.paths.length; at += 1) {
    const date = dateAt(table, at);
    counts[date] = (counts[date] ?? 0) + 1;
  }
  return new Map(
    table.dates.flatMap((date, at) => (date === refused ? [] : [[date, counts[at] ?? 0]])),
  );
}

/** Claims that files of several volumes make. */
function findSharedClaims(table: FileTable, nameOf: readonly string[]): Set<string> {
  const seen = new Map<string, string>();
  const shared = new Set<string>();
  for (const at of findRepeated(table, marks.claim)) {
    const claim = digestAt(table, at, "claim");
    const volume = nameOf[dateAt(table, at)] ?? refused;
    const first = seen.get(claim);
    if (first === undefined) seen.set(claim, volume);
    else if (first !== volume) shared.add(claim);
  }
  return shared;
}

function copiesIn(table: FileTable): SameBytes {
  const files = findRepeated(table, marks.sha256).flatMap((at) => {
    const [path = "", article] = [table.paths[at], digestAt(table, at, "article")];
    return article === "" ? [] : [{ path, sha256: digestAt(table, at, "sha256"), article }];
  });
  return findSameBytes(files);
}

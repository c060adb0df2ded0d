import { findSameBytes, type SameBytes } from "../model/same-bytes.ts";
import { type Division, divideTime, other, refused, volumeOf, withheld } from "../model/volumes.ts";
import type { PileOutline } from "./outline.ts";

/** A division of files into groups that are settled together, by their numbers in the outline. */
export interface PileDivision {
  /** Years and months that are too large for one volume. */
  readonly time: Division;
  /** Files whose claims are not shared with a file of another volume, by volume. */
  readonly volumes: ReadonlyMap<string, readonly number[]>;
  /** Files of several volumes that claim one address: few, and settled by every build. */
  readonly shared: readonly number[];
  /** Files that are no articles. */
  readonly others: readonly number[];
  readonly sameBytes: SameBytes;
}

/** Divides a pile by its outline; years of more than `largest` files have finer volumes. */
export function dividePile(outline: PileOutline, largest?: number): PileDivision {
  const { dates, paths } = outline;
  const time = divideTime(countDates(outline), largest);
  const nameOf = dates.map((date) => {
    return isDate(date) ? volumeOf(date, time) : date === withheld ? refused : date;
  });
  const volumes = new Map<string, number[]>(nameOf.map((name) => [name, []]));
  volumes.set(other, []);
  const filesOf = nameOf.map((name) => volumes.get(name));
  const claims = findSharedClaims(outline, nameOf);
  const shared: number[] = [];
  for (let file = 0; file < paths.length; file += 1) {
    const isShared = claims.size > 0 && claims.has(outline.digestAt(file, "claim"));
    if (isShared) shared.push(file);
    else filesOf[outline.dateAt(file)]?.push(file);
  }
  const others = volumes.get(other) ?? [];
  volumes.delete(other);
  for (const [name, files] of volumes) if (files.length === 0) volumes.delete(name);
  return { time, volumes, shared, others, sameBytes: findCopies(outline) };
}

function isDate(date: string): boolean {
  return date !== refused && date !== withheld && date !== other;
}

/** Counts the files of each date. */
function countDates({ dates, paths, dateAt }: PileOutline): Map<string, number> {
  const counts = dates.map(() => 0);
  for (let file = 0; file < paths.length; file += 1) {
    const date = dateAt(file);
    counts[date] = (counts[date] ?? 0) + 1;
  }
  return new Map(dates.flatMap((date, at) => (isDate(date) ? [[date, counts[at] ?? 0]] : [])));
}

/** Finds the claims that files of several volumes make. */
function findSharedClaims(outline: PileOutline, nameOf: readonly string[]): Set<string> {
  const seen = new Map<string, string>();
  const shared = new Set<string>();
  for (const file of outline.findRepeated("claim")) {
    const claim = outline.digestAt(file, "claim");
    const volume = nameOf[outline.dateAt(file)] ?? refused;
    const first = seen.get(claim);
    if (first === undefined) seen.set(claim, volume);
    else if (first !== volume) shared.add(claim);
  }
  return shared;
}

function findCopies({ paths, findRepeated, digestAt }: PileOutline): SameBytes {
  const files = findRepeated("sha256").flatMap((file) => {
    const [path = "", article] = [paths[file], digestAt(file, "article")];
    return article === "" ? [] : [{ path, sha256: digestAt(file, "sha256"), article }];
  });
  return findSameBytes(files);
}

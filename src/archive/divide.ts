import type { ShownOrder } from "../model/date-order.ts";
import { findSameBytes, type SameBytes } from "../model/same-bytes.ts";
import { type Division, divideTime, other, refused, volumeOf, withheld } from "../model/volumes.ts";
import type { PileOutline } from "./outline.ts";
import { type SettledOrders, settleOrders } from "./settle-orders.ts";

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
  /** Orders of day and month that the pile shows for the dates of files, by number. */
  readonly orders: ReadonlyMap<number, ShownOrder>;
}

/** Divides a pile by its outline; years of more than `largest` files have finer volumes. */
export function dividePile(outline: PileOutline, largest?: number): PileDivision {
  const { dates, paths } = outline;
  const orders = settleOrders(outline);
  const time = divideTime(countDates(outline, orders.dates), largest);
  const nameOf = dates.map((date) => {
    return isDate(date) ? volumeOf(date, time) : date === withheld ? refused : date;
  });
  const volumes = new Map<string, number[]>(nameOf.map((name) => [name, []]));
  volumes.set(other, []);
  const settled = new Map([...orders.dates].map(([file, date]) => [file, volumeOf(date, time)]));
  for (const name of settled.values()) if (!volumes.has(name)) volumes.set(name, []);
  const filesOf = nameOf.map((name) => volumes.get(name));
  const claims = findSharedClaims(outline, nameOf, settled);
  const shared: number[] = [];
  for (let file = 0; file < paths.length; file += 1) {
    const isShared = claims.size > 0 && claims.has(outline.digestAt(file, "claim"));
    const name = settled.size > 0 ? settled.get(file) : undefined;
    if (isShared) shared.push(file);
    else if (name !== undefined) volumes.get(name)?.push(file);
    else filesOf[outline.dateAt(file)]?.push(file);
  }
  const others = volumes.get(other) ?? [];
  volumes.delete(other);
  for (const [name, files] of volumes) if (files.length === 0) volumes.delete(name);
  const sameBytes = findCopies(outline);
  return { time, volumes, shared, others, sameBytes, orders: orders.shown };
}

function isDate(date: string): boolean {
  return date !== refused && date !== withheld && date !== other;
}

/** Counts the files of each date; `settled` are dates that only the pile has shown. */
function countDates(
  { dates, paths, dateAt }: PileOutline,
  settled: SettledOrders["dates"],
): Map<string, number> {
  const counts = dates.map(() => 0);
  for (let file = 0; file < paths.length; file += 1) {
    if (settled.size > 0 && settled.has(file)) continue;
    const date = dateAt(file);
    counts[date] = (counts[date] ?? 0) + 1;
  }
  const found = new Map(
    dates.flatMap((date, at): [string, number][] =>
      isDate(date) ? [[date, counts[at] ?? 0]] : [],
    ),
  );
  for (const date of settled.values()) found.set(date, (found.get(date) ?? 0) + 1);
  return found;
}

/** Finds the claims that files of several volumes make. */
function findSharedClaims(
  outline: PileOutline,
  nameOf: readonly string[],
  settled: ReadonlyMap<number, string>,
): Set<string> {
  const seen = new Map<string, string>();
  const shared = new Set<string>();
  for (const file of outline.findRepeated("claim")) {
    const claim = outline.digestAt(file, "claim");
    const volume = settled.get(file) ?? nameOf[outline.dateAt(file)] ?? refused;
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

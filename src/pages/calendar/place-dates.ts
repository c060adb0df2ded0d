import type { DayCounts } from "../../model/day-counts.ts";
import { listPagePath } from "../../model/paths.ts";

/**
 * A function that gives the page of a list, in parts of `size`, on which the first article of a date
 * or month stands. Lists are in the order of the archive: by date, what is less exact first.
 */
export function placeDates(
  days: DayCounts,
  folder: string,
  size: number,
): (date: string) => string {
  const first = new Map<string, number>();
  let position = 0;
  for (const date of [...days.keys()].sort()) {
    for (const key of [date, date.slice(0, 7)]) if (!first.has(key)) first.set(key, position);
    position += days.get(date) ?? 0;
  }
  return (date) => listPagePath(folder, Math.floor((first.get(date) ?? 0) / size) + 1);
}

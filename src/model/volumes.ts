/** The volume of articles without a date. */
export const undated = "undated";

/** The date, and the volume, of files without an article. */
export const refused = "refused";

/** The date of files that are kept from readers; they are settled with those without an article. */
export const withheld = "withheld";

/** The date of files that are no articles: they belong to no volume. */
export const other = "other";

/**
 * Largest number of files of an undivided volume, which is in one process's memory while it is settled and
 * built: some 450 MB at this size. A smaller limit does not save memory everywhere: the front holds what
 * volumes share (docs/performance.md).
 */
export const largestVolume = 25_000;

/** The years and months that are too large for one volume: "2021", "2021-03". */
export type Division = ReadonlySet<string>;

export const undivided: Division = new Set();

/**
 * Divides years, and months of such years, with more than `largest` files into finer volumes. `counts` has
 * the number of files of each date ("2021-03-17", "2021-03", "2021", "undated").
 */
export function divideTime(
  counts: ReadonlyMap<string, number>,
  largest: number = largestVolume,
): Division {
  // A date that is no more exact than the span itself would not be divided with it.
  const inside = new Map<string, number>();
  for (const [date, count] of counts) {
    if (date === undated) continue;
    for (const length of [4, 7]) {
      if (date.length <= length) continue;
      const span = date.slice(0, length);
      inside.set(span, (inside.get(span) ?? 0) + count);
    }
  }
  // A month is never larger than its year.
  return new Set([...inside].flatMap(([span, count]) => (count > largest ? [span] : [])));
}

/**
 * Returns the name of the volume of a date: "2021"; in a divided year "2021-03", or "2021-00" if only the
 * year is known; in a divided month "2021-03-17" or "2021-03-00". Sorted by these names, volumes are in the
 * archive's order.
 */
export function volumeOf(date: string | undefined, division: Division): string {
  if (date === undefined || date === undated) return undated;
  const year = date.slice(0, 4);
  if (!division.has(year)) return year;
  const month = date.length > 4 ? date.slice(0, 7) : `${year}-00`;
  if (!division.has(month)) return month;
  return date.length > 7 ? date : `${month}-00`;
}

/** Returns the years and months that must be divided for a volume to have this name. */
export function divisionOf(volume: string): Division {
  const lengths = volume === undated ? [] : [4, 7].filter((length) => length < volume.length);
  return new Set(lengths.map((length) => volume.slice(0, length)));
}

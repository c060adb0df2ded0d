import type { ArchiveIndex } from "../archive-shelf.ts";
import { type IndexLink, linkIndex, listShelf, type ShelfEntry } from "../links.ts";

/** A year as a column of a chart. */
export interface YearColumn {
  /** "2021". */
  readonly year: string;
  readonly count: number;
  /** Hundredths of the largest year, rounded up: a year that holds something is never 0. */
  readonly height: number;
  /** Address of its page. */
  readonly path: string;
}

/** Consecutive years that hold nothing; `first` and `last` may be equal. */
export interface EmptyYears {
  readonly first: string;
  readonly last: string;
}

/** More consecutive empty years than this become one gap: a chart of centuries would be mostly empty. */
const fewYears = 3;

/** Returns every year from the first to the last that holds an article, and the empty years between them. */
export function yearsAtAGlance(byDate: ArchiveIndex): (YearColumn | EmptyYears)[] {
  const dated = byDate.shelves.filter(({ span }) => span);
  const sorted = dated.toSorted((a, b) => Number(a.key) - Number(b.key));
  const most = Math.max(...dated.map(({ count }) => count));
  return sorted.flatMap(({ key, count, path }, at) => {
    const height = Math.ceil((count * 100) / most);
    const before = emptyBetween(Number(sorted[at - 1]?.key ?? key), Number(key));
    return [...before, { year: key, count, height, path }];
  });
}

function emptyBetween(before: number, year: number): EmptyYears[] {
  const empty = year - before - 1;
  if (empty > fewYears) return [{ first: String(before + 1), last: String(year - 1) }];
  return Array.from({ length: Math.max(empty, 0) }, (_, at) => {
    const name = String(before + 1 + at);
    return { first: name, last: name };
  });
}

/** The largest shelves of an index. */
export interface LargestShelves {
  readonly index: IndexLink;
  readonly shelves: readonly MeasuredShelf[];
  /** Number of all shelves of the index. */
  readonly all: number;
}

export interface MeasuredShelf {
  readonly shelf: ShelfEntry;
  /** Hundredths of the largest shelf, rounded up. */
  readonly share: number;
}

/** Returns the shelves with the most articles, at most `size` of them. */
export function largestShelves({ index, shelves }: ArchiveIndex, size: number): LargestShelves {
  // Shelves are sorted by label, and a stable sort keeps that where counts are equal.
  const bySize = shelves.toSorted((a, b) => b.count - a.count).slice(0, size);
  const most = bySize[0]?.count ?? 1;
  const measured = bySize.map((shelf) => ({
    shelf: listShelf(shelf),
    share: Math.ceil((shelf.count * 100) / most),
  }));
  return { index: linkIndex(index), shelves: measured, all: shelves.length };
}

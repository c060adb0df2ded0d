import type { Index, Shelf, ShelvedIndex } from "../indexes/shelf.ts";

/** The fullest shelves of an index. */
export interface LargestShelves {
  readonly index: Index;
  readonly shelves: readonly MeasuredShelf[];
  /** How many shelves the index has in all. */
  readonly all: number;
}

export interface MeasuredShelf {
  readonly shelf: Shelf;
  /** Of the fullest shelf, in hundredths, rounded up. */
  readonly share: number;
}

/** By number of articles, at most `size` of them. */
export function largestShelves({ index, shelves }: ShelvedIndex, size: number): LargestShelves {
  // The shelves stand by label, and sorting keeps that where counts are equal.
  const bySize = shelves.toSorted((a, b) => b.count - a.count).slice(0, size);
  const most = bySize[0]?.count ?? 1;
  const measured = bySize.map((shelf) => ({ shelf, share: Math.ceil((shelf.count * 100) / most) }));
  return { index, shelves: measured, all: shelves.length };
}

import type { Shelf } from "../indexes/shelf.ts";
import { figuresOf } from "../indexes/shelf-figures.ts";
import { unknownSource } from "../model/source.ts";
import { findRhythm } from "./calendar/find-rhythm.ts";
import { findGaps, type Gaps } from "./calendar/gaps.ts";

/** A source of which something is missing between its first and its last article. */
export interface SourceGaps {
  readonly shelf: Shelf;
  readonly gaps: Gaps;
}

/** What is missing of a source; articles of unknown sources do not follow each other. */
export function gapsOfSource(shelf: Shelf): Gaps | undefined {
  if (shelf.key === unknownSource) return undefined;
  const { days } = figuresOf(shelf);
  return findGaps(days, findRhythm(days));
}

/** Some of the sources that have gaps. */
export interface SourcesWithGaps {
  readonly shown: readonly SourceGaps[];
  /** Whether there are smaller sources that were not looked at. */
  readonly others: boolean;
}

/**
 * The fullest sources that have gaps, of which readers expect most. No more are looked for than are
 * shown: the days of a source have to be counted for it.
 */
export function fullestWithGaps(sources: readonly Shelf[], size: number): SourcesWithGaps {
  const bySize = sources.toSorted((a, b) => b.count - a.count);
  const shown: SourceGaps[] = [];
  for (const shelf of bySize) {
    if (shown.length === size) return { shown, others: true };
    const gaps = gapsOfSource(shelf);
    if (gaps) shown.push({ shelf, gaps });
  }
  return { shown, others: false };
}

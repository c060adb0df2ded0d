import { findGaps, type Gaps } from "../calendar/find-gaps.ts";
import { findRhythm } from "../calendar/find-rhythm.ts";
import { figuresOf } from "../shelf-figures.ts";
import type { Shelf } from "../shelves.ts";
import { unknownSource } from "../source.ts";

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

/** All sources that have gaps, the fullest first: of these readers expect most. */
export function sourcesWithGaps(sources: readonly Shelf[]): SourceGaps[] {
  const found = sources.flatMap((shelf): SourceGaps[] => {
    const gaps = gapsOfSource(shelf);
    return gaps ? [{ shelf, gaps }] : [];
  });
  return found.sort((a, b) => b.shelf.count - a.shelf.count);
}

import type { Article } from "../model/article.ts";
import type { ArticleLink, ShelfNeighbour } from "./links.ts";
import type { SourceEdge } from "./nearby-articles.ts";

/**
 * A part of the archive by time: a year, a month or a day where there are very many, or all that has no
 * date; see `divide-time.ts`. It is built on its own, from its
 * articles and what its context tells of the rest of the archive.
 */
export interface Volume extends VolumeContext {
  /** In the archive's order. */
  readonly articles: readonly Article[];
}

/** What the pages of a volume show of other volumes. Plain data: it goes to other processes. */
export interface VolumeContext {
  /** "2021", "2021-03", "undated". */
  readonly name: string;
  readonly before: Edge;
  readonly after: Edge;
  /** What lies nearest beyond it in each of its sources. */
  readonly sourceEdges: readonly SourceEdge[];
  /** What outer shelves are called, where this volume's articles alone would give another name. */
  readonly labels: readonly ShelfLabel[];
  /** Of the year that it is a part of, where that is divided. */
  readonly silent?: SilentWeekdays | undefined;
  /** Other times of the sources, places … that have articles in this one. */
  readonly turns: readonly ShelfTurn[];
}

/** What lies nearest in time beyond a volume. */
export interface Edge {
  readonly article?: ArticleLink;
  /** The nearest shelf of each depth: year, month, day. */
  readonly shelves: readonly (ShelfNeighbour | undefined)[];
}

export interface ShelfLabel {
  readonly index: string;
  readonly key: string;
  readonly label: string;
}

/** The years, months or days of a source, place … that lie before and after one that it has. */
export interface ShelfTurn {
  readonly index: string;
  /** "lanternpost.example/2020". */
  readonly key: string;
  /** Of the same form, or coarser where that year is not divided; missing where it is the first or last. */
  readonly previous?: string;
  readonly next?: string;
}

/** Weekdays without an issue, by the keys of the years of which they are told: "2021", "tnledger.com/2021". */
export type SilentWeekdays = Readonly<Record<string, readonly number[]>>;

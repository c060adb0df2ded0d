import type { ShelfTurn } from "../engine/volumes/context.ts";
import type { SilentWeekdays } from "../engine/volumes/divided-years.ts";
import type { Article } from "../model/article.ts";
import type { SourceEdge } from "./nearby-articles.ts";
import type { ArticleNeighbour, ShelfNeighbour } from "./page-types.ts";

/**
 * A part of the archive by time: a year, a month or a day where there are very many, or all that has no
 * date; see `divide-time.ts`. It is built on its own, from its
 * articles and what its frame tells of the rest of the archive.
 */
export interface Volume extends VolumeFrame {
  /** In the archive's order. */
  readonly articles: readonly Article[];
}

/** What the pages of a volume show of other volumes. Plain data: it goes to other processes. */
export interface VolumeFrame {
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
  readonly article?: ArticleNeighbour;
  /** The nearest shelf of each depth: year, month, day. */
  readonly shelves: readonly (ShelfNeighbour | undefined)[];
}

export interface ShelfLabel {
  readonly index: string;
  readonly key: string;
  readonly label: string;
}

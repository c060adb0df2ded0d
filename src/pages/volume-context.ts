import type { Article } from "../model/article.ts";
import type { ArticleLink, ShelfNeighbour } from "./links.ts";
import type { SourceEdge } from "./nearby-articles.ts";

/**
 * A part of the archive by time: a year, a month or a day if there are very many articles, or everything
 * undated; see `volumes.ts`. It is built on its own, from its articles and its context.
 */
export interface Volume extends VolumeContext {
  /** In the order of the archive. */
  readonly articles: readonly Article[];
}

/** Everything that the pages of a volume show of other volumes. Plain data: it goes to other processes. */
export interface VolumeContext {
  /** "2021", "2021-03", "undated". */
  readonly name: string;
  readonly before: Edge;
  readonly after: Edge;
  /** The nearest articles outside it in each of its sources. */
  readonly sourceEdges: readonly SourceEdge[];
  /** Labels of outer shelves, where this volume's articles alone would give other labels. */
  readonly labels: readonly ShelfLabel[];
  /** Those of the year that it is a part of, where that year is divided. */
  readonly silent?: SilentWeekdays | undefined;
  /** Addresses of the pages to which its articles link, by the paths of their files. */
  readonly links?: Readonly<Record<string, string>>;
  /** Pages of the articles to whose original addresses its articles link, by their ids. */
  readonly held?: Readonly<Record<string, string>>;
  /** The neighbouring times of sources, places … that have articles in this volume. */
  readonly turns: readonly ShelfTurn[];
}

/** The nearest shelves and article before or after a volume. */
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

/** The years, months or days of a source, place … before and after one that has articles here. */
export interface ShelfTurn {
  readonly index: string;
  /** "lanternpost.example/2020". */
  readonly key: string;
  /** Of the same form, or coarser where that year is not divided; missing for the first or last. */
  readonly previous?: string;
  readonly next?: string;
}

/** Weekdays without an issue, by the key of the year: "2021", "tnledger.com/2021". */
export type SilentWeekdays = Readonly<Record<string, readonly number[]>>;

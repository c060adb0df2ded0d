import type { ShelfOutline, ShelvedIndex } from "../indexes/shelf.ts";
import {
  joinFigures,
  parseFigures,
  type ShelfFigures,
  type StoredFigures,
} from "../indexes/shelf-figures.ts";
import type { DayCounts } from "../model/day-counts.ts";
import { listShelf, type ShelfEntry, type ShelfLink } from "./links.ts";
import type { ShelfNeighbours } from "./shelf-page.ts";

/**
 * A shelf of the whole archive, joined from what its volumes record. It has no articles: these are read
 * only for a page that shows them.
 */
export interface ArchiveShelf extends ShelfOutline {
  readonly parent?: ArchiveShelf;
  readonly children: readonly ArchiveShelf[];
  /** The share of each volume in the articles that stand here. */
  readonly parts: readonly VolumePart[];
}

/** A volume's share of a shelf, with the volume's name and the positions of the articles in it. */
export interface VolumePart extends ShelfPart {
  readonly volume: string;
  readonly articles?: readonly number[];
}

/** A volume's share of a shelf, as far as pages show it. */
export interface ShelfPart {
  readonly figures: StoredFigures;
  /** Digest of what lists show of its articles; missing where no page across volumes lists them. */
  readonly content?: string;
}

/** An index of the whole archive. */
export type ArchiveIndex = ShelvedIndex<ArchiveShelf>;

/** A shelf in numbers: everything that its pages show of it and of its inner shelves, except the articles. */
export interface ShelfInNumbers extends ShelfEntry {
  readonly parts: readonly ShelfPart[];
  readonly children: readonly ShelfInNumbers[];
}

/**
 * Everything that the pages of a shelf across volumes are made from; digests stand for the words of its
 * articles. Plain data: the key of these pages is its digest. Every build makes it for every such shelf,
 * so it must not need any article.
 */
export interface ArchiveShelfPlan {
  readonly shelf: ShelfInNumbers;
  readonly outer: readonly ShelfLink[];
  /** Shelves of other indexes that the page names. */
  readonly places: readonly ShelfLink[];
  readonly agencies: readonly ShelfLink[];
  /** Only for a year or month that is divided into several volumes. */
  readonly divided?: { readonly neighbours: ShelfNeighbours; readonly silent: readonly number[] };
  /** The time span of the outermost shelf around it. */
  readonly whole: Pick<ShelfEntry, "span">;
}

/** Returns a shelf as plain data, without references to the index and the outer shelves. */
export function inNumbers(shelf: ArchiveShelf): ShelfInNumbers {
  const parts = shelf.parts.map(({ figures, content }) => ({
    figures,
    ...(content && { content }),
  }));
  return { ...listShelf(shelf), parts, children: shelf.children.map(inNumbers) };
}

/** Sums up the figures of a shelf and its inner shelves. */
export function figuresOf({
  parts,
  children,
}: Pick<ShelfInNumbers, "parts" | "children">): ShelfFigures {
  return joinFigures([
    ...parts.map(({ figures }) => parseFigures(figures)),
    ...children.map(figuresOf),
  ]);
}

/** Counts all articles of a shelf by day. */
export function daysOf(shelf: Pick<ShelfInNumbers, "parts" | "children">): DayCounts {
  return figuresOf(shelf).days;
}

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
 * A shelf of the whole archive, put together from what its volumes tell. It has no articles: these are
 * read only for a page that shows them.
 */
export interface ArchiveShelf extends ShelfOutline {
  readonly parent?: ArchiveShelf;
  readonly children: readonly ArchiveShelf[];
  /** What each volume tells of the articles that stand here. */
  readonly parts: readonly VolumePart[];
}

/** The same with the volume, and the articles by their positions in it. */
export interface VolumePart extends ShelfPart {
  readonly volume: string;
  readonly articles?: readonly number[];
}

/** What a volume tells of a shelf, as far as shelves are shown. */
export interface ShelfPart {
  readonly figures: StoredFigures;
  /** Digest of what lists show of its articles; missing where no page across volumes lists them. */
  readonly content?: string;
}

/** An index of the whole archive. */
export type ArchiveIndex = ShelvedIndex<ArchiveShelf>;

/** A shelf in numbers: all that its pages tell of it and of the shelves inside it, but for the articles. */
export interface ShelfInNumbers extends ShelfEntry {
  readonly parts: readonly ShelfPart[];
  readonly children: readonly ShelfInNumbers[];
}

/**
 * All that the pages of a shelf across volumes are made from, but for the words of the articles on it, for
 * which digests stand. Plain data: the key of these pages is its digest, and it is made for every such
 * shelf by every build, so that it is read from no article.
 */
export interface ArchiveShelfPlan {
  readonly shelf: ShelfInNumbers;
  readonly outer: readonly ShelfLink[];
  /** Shelves of other indexes that the page names. */
  readonly places: readonly ShelfLink[];
  readonly agencies: readonly ShelfLink[];
  /** Of a year or month that is divided into several volumes. */
  readonly divided?: { readonly neighbours: ShelfNeighbours; readonly silent: readonly number[] };
  /** The time of the outermost shelf around it. */
  readonly whole: Pick<ShelfEntry, "span">;
}

/** The same as plain data, without a way back to the index and the outer shelves. */
export function inNumbers(shelf: ArchiveShelf): ShelfInNumbers {
  const parts = shelf.parts.map(({ figures, content }) => ({
    figures,
    ...(content && { content }),
  }));
  return { ...listShelf(shelf), parts, children: shelf.children.map(inNumbers) };
}

/** What the articles of a shelf and its inner shelves are in numbers. */
export function figuresOf({
  parts,
  children,
}: Pick<ShelfInNumbers, "parts" | "children">): ShelfFigures {
  return joinFigures([
    ...parts.map(({ figures }) => parseFigures(figures)),
    ...children.map(figuresOf),
  ]);
}

/** The days of all articles of a shelf. */
export function daysOf(shelf: Pick<ShelfInNumbers, "parts" | "children">): DayCounts {
  return figuresOf(shelf).days;
}

import type { Shelf } from "../indexes/shelf.ts";
import type { Article } from "../model/article.ts";

/** What a page tells of the article before or after. */
export type ArticleNeighbour = Pick<Article, "path" | "title" | "language" | "direction">;

/** What a page tells of the shelf before or after. */
export type ShelfNeighbour = Pick<Shelf, "path" | "key">;

/** One page of a list that may have several. */
export interface ListPage {
  readonly path: string;
  /** Counted from 1. */
  readonly number: number;
  /** Addresses of all pages of this list. */
  readonly pages: readonly string[];
}

/** A shelf of another index, and how many articles of this one stand there, too. */
export type CountedShelf = Pick<Shelf, "label" | "path" | "count">;

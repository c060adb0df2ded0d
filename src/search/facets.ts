import type { Article } from "../model/article.ts";

/** A way to narrow what was found, besides those of every archive. */
export interface SearchFacet {
  /**
   * Its name in the index of the search and in the address of the search page, which have others besides:
   * q, from, to, sort, year, month, day, and the facets of every archive.
   */
  readonly name: string;
  valuesOf(article: Article): readonly string[];
}

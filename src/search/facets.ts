import type { Article } from "../model/article.ts";

/** A facet by which readers narrow results, besides those of every archive. */
export interface SearchFacet {
  /**
   * Name in the search index and in the address of the search page, which also use q, from, to, sort, year,
   * month, day, and the facets of every archive.
   */
  readonly name: string;
  valuesOf(article: Article): readonly string[];
}

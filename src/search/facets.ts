import type { Article } from "../model/article.ts";

/** A way to narrow what was found, besides those of every archive. */
export interface SearchFacet {
  /** Its name in the index of the search and in the address of the search page. */
  readonly name: string;
  valuesOf(article: Article): readonly string[];
}

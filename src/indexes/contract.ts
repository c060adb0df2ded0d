import type { Article } from "../model/article.ts";
import { undated } from "../model/volumes.ts";
import type { SearchFacet } from "../search/facets.ts";

/**
 * A way to find articles. A key is a path of segments, outer shelf first: "2021/11/22" is on the shelves
 * "2021", "2021/11" and "2021/11/22". Members are in `indexes/`.
 */
export interface Index {
  /** Unique name, which can be part of an address: "sources", "by-kicker". */
  readonly name: string;
  /**
   * Words for readers. If missing, those of `templates/words/` in the language of the interface are used,
   * or else the name.
   */
  readonly words?: IndexWords;
  /** The facet of the search for this index, if any. */
  readonly facet?: SearchFacet;
  /** Address of the page that lists the outer shelves: "/sources/". */
  readonly root: string;
  /** Whether shelves follow each other in time, so that a reader may turn from one to the next. */
  readonly sequence: "time" | "none";
  /** Returns the keys of the innermost shelves for the article. Segments are safe path segments. */
  keys(article: Article): readonly string[];
  /** Returns the label of a shelf; `article` is one of its articles. */
  label(key: string, article: Article): string;
  /** Returns the address of a shelf. */
  path(key: string): string;
}

/** What readers call an index, in the language of the archive. */
export interface IndexWords {
  /** Heading of the whole index: "Sections". */
  readonly title: string;
  /** Caption for the value of one article: "Section". */
  readonly caption: string;
}

/**
 * Returns the key of an inner shelf for the time of an article, as fine as its volume: "tnledger.com/2021",
 * ".../undated"; if the year is divided ".../2021/03".
 */
export function withTime(outer: string, { volume }: Pick<Article, "volume">): string {
  return `${outer}/${volume.replace(/-00$/, "").replaceAll("-", "/")}`;
}

/** Returns the label of a shelf by time inside its outer shelf; undefined for the outer one. */
export function timeLabel(key: string): string | undefined {
  const [, ...time] = key.split("/");
  if (time.length === 0) return undefined;
  return time[0] === undated ? "Undated" : time.join("-");
}

import type { Article } from "../model/article.ts";
import { undated } from "../model/volumes.ts";
import type { SearchFacet } from "../search/facets.ts";

/**
 * A way to find articles. A key is a path of segments, outer shelf first: "2021/11/22" stands on
 * the shelves "2021", "2021/11" and "2021/11/22". Members live in `indexes/`.
 */
export interface Index {
  /** Of one index only, and a word that an address may have: "sources", "by-kicker". */
  readonly name: string;
  /**
   * What readers call it. Missing where `templates/words/` is to say it, in the language of the interface;
   * what that has no words for is called by its name.
   */
  readonly words?: IndexWords;
  /** How the search narrows to it, if readers are to have that. */
  readonly facet?: SearchFacet;
  /** Address of the page that lists the outer shelves: "/sources/". */
  readonly root: string;
  /** Whether shelves follow each other in time, so that a reader may turn from one to the next. */
  readonly sequence: "time" | "none";
  /** Keys of the innermost shelves that the article stands on. Segments are safe path segments. */
  keys(article: Article): readonly string[];
  /** What a shelf is called; `article` is one that stands on it. */
  label(key: string, article: Article): string;
  /** Address of a shelf. */
  path(key: string): string;
}

/** What readers call an index, in the language of the archive. */
export interface IndexWords {
  /** Of all of it: "Sections". */
  readonly title: string;
  /** Of what one article has: "Section". */
  readonly caption: string;
}

/**
 * The key of an inner shelf for the time of an article, as fine as its volume: "tnledger.com/2021",
 * ".../undated"; where the year is divided ".../2021/03".
 */
export function withTime(outer: string, { volume }: Pick<Article, "volume">): string {
  return `${outer}/${volume.replace(/-00$/, "").replaceAll("-", "/")}`;
}

/** What such a shelf is called inside its outer shelf; nothing for the outer one. */
export function timeLabel(key: string): string | undefined {
  const [, ...time] = key.split("/");
  if (time.length === 0) return undefined;
  return time[0] === undated ? "Undated" : time.join("-");
}

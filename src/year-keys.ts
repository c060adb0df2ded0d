import type { Article } from "./article.ts";

const undated = "undated";

/** The year of an article, or "undated". */
export function yearOf({ published }: Pick<Article, "published">): string {
  return published?.date.slice(0, 4) ?? undated;
}

/** The key of an inner shelf for the article's year: "tnledger.com/2021", ".../undated". */
export function withYear(outer: string, article: Article): string {
  return `${outer}/${yearOf(article)}`;
}

/** Whether a key is one that `withYear` gives. */
export function hasYear(key: string): boolean {
  return key.includes("/");
}

/** What such an inner shelf is called; nothing for the outer one. */
export function yearLabel(key: string): string | undefined {
  const year = key.split("/")[1];
  return year === undated ? "Undated" : year;
}

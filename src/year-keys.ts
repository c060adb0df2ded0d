import type { Article } from "./article.ts";

const undated = "undated";

/** The key of an inner shelf for the article's year: "tnledger.com/2021", ".../undated". */
export function withYear(outer: string, { published }: Article): string {
  return `${outer}/${published?.date.slice(0, 4) ?? undated}`;
}

/** What such an inner shelf is called; nothing for the outer one. */
export function yearLabel(key: string): string | undefined {
  const year = key.split("/")[1];
  return year === undated ? "Undated" : year;
}

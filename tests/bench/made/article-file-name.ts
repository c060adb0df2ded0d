import type { MadeArticle } from "./make-article.ts";

/** Path in the articles folder, a sub-folder a year: `2001/000042.txt`. */
export function articleFileName({ date, ending }: MadeArticle, index: number): string {
  return `${date.slice(0, 4)}/${String(index).padStart(6, "0")}.${ending}`;
}

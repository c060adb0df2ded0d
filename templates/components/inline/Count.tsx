import type { Words } from "../../words/en.ts";

/** A number of articles: "1 article", "12,345 articles". */
export function Count({ of: count, words }: { readonly of: number; readonly words: Words }) {
  return <span class="count">{words.lists.articles(count)}</span>;
}

import type { IndexLink, ShelfEntry } from "../../src/pages/links.ts";
import type { Words } from "./en.ts";
import { indexWords } from "./names.ts";

/** Describes a shelf in search results: "2008: 65 articles from 1 Jan 2008 to 26 Dec 2008". */
export function describeShelf(title: string, { count, span }: ShelfEntry, words: Words): string {
  const { lists, dates } = words;
  const several = span && span.first !== span.last;
  const time = several ? lists.between(dates.short(span.first), dates.short(span.last)) : [];
  return [`${title}: ${lists.articles(count)}`, time.join("")].join(" ").trim();
}

/** Describes an index: "All articles of The Ostmere archive, by source". */
export function describeIndex(index: IndexLink, archive: string, words: Words): string {
  return words.descriptions.index(archive, indexWords(index, words).caption);
}

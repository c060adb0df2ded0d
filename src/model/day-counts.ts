import type { Article } from "./article.ts";

/** Numbers of articles by date, each as exact as it is known: "2021-11-22", "2021-11", "2021". */
export type DayCounts = ReadonlyMap<string, number>;

/** Counts articles by date, without the undated ones. */
export function countDays(articles: readonly Pick<Article, "published">[]): DayCounts {
  const counts = new Map<string, number>();
  for (const { published } of articles) {
    if (published) counts.set(published.date, (counts.get(published.date) ?? 0) + 1);
  }
  return counts;
}

/** Adds up the counts of several parts of an archive. */
export function joinCounts<Key>(parts: Iterable<ReadonlyMap<Key, number>>): Map<Key, number> {
  const joined = new Map<Key, number>();
  for (const part of parts) {
    for (const [key, count] of part) joined.set(key, (joined.get(key) ?? 0) + count);
  }
  return joined;
}

/** Adds up counts by the first characters of the dates: 7 of them for months, 4 for years. */
export function countBy(days: DayCounts, length: 4 | 7): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [date, count] of days) {
    if (date.length < length) continue;
    const key = date.slice(0, length);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}

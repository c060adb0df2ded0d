import type { Article, UnsettledFacts } from "../model/article.ts";
import { idOfClaim } from "../model/ids.ts";
import { type Division, undivided } from "../model/volumes.ts";
import { mergeFiles } from "./merge-files.ts";

/**
 * Settles which files are one article and gives every article its permanent id. Files with the same address
 * and title are one article, see `mergeFiles`. Different titles under one address are different articles.
 * The order of files does not matter.
 */
export function settleIdentities(
  articles: readonly UnsettledFacts[],
  division: Division = undivided,
): Article[] {
  const claims = groupBy(articles, ({ claim }) => claim);
  const settled: Article[] = [];
  for (const [claim, claimants] of claims) {
    const titles = groupBy(claimants, (article) => article.title);
    for (const [title, files] of titles) {
      const id = idOfClaim(titles.size === 1 ? claim : `${claim}\n${title}`);
      settled.push(mergeFiles(files, id, division));
    }
  }
  return settled;
}

/** Whether two files are one article. */
export function isSameArticle(a: UnsettledFacts, b: UnsettledFacts): boolean {
  return a.title === b.title && a.claim === b.claim;
}

/** Returns the id of an article whose address no article with another title shares. */
export function idOf({ claim }: UnsettledFacts): string {
  return idOfClaim(claim);
}

/** Polyfill of `Map.groupBy`, which came with Node 21. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

import type { Article } from "../model/article.ts";
import { identify } from "../model/identify.ts";
import { unknownSource } from "../model/source.ts";
import { sha256 } from "../text/hash.ts";
import { languageOf } from "./entry.ts";

/**
 * What a volume tells the search of its articles, so that a build reads only those of shards that it
 * makes. A part of its summary: every build reads it.
 */
export interface SearchShare {
  /** In the order of their first articles. */
  readonly cells: readonly SearchCell[];
  /** Languages of the articles, as the search knows them. */
  readonly languages: readonly string[];
  /** Sources that are called otherwise than their ids. */
  readonly sources: Readonly<Record<string, string>>;
}

/** The smallest part of the archive that a shard may have: a day, or undated articles of one kind of id. */
export type SearchCell = readonly [
  /** "2021-11-22", "2021-11", "2021"; without a date the first digits of the id. */
  key: string,
  count: number,
  /** Of all that tells its articles from others, and from themselves before a change. */
  digest: string,
];

/** Digits of an id by which undated articles are divided: 256 parts. */
export const idDigits = 2;

/** Enough to tell a change: a day has few articles. */
const digestLength = 16;

export function summarizeSearch(articles: readonly Article[]): SearchShare {
  const cells = new Map<string, string[]>();
  const languages = new Set<string>();
  const sources = new Map<string, string>();
  for (const article of articles) {
    const key = cellOf(article);
    const identities = cells.get(key) ?? [];
    cells.set(key, identities);
    identities.push(identify(article).join("\n"));
    languages.add(languageOf(article));
    const { id, name } = article.source;
    if (name !== id && id !== unknownSource) sources.set(id, name);
  }
  return {
    cells: [...cells].map(([key, identities]) => {
      const digest = sha256(JSON.stringify(identities)).slice(0, digestLength);
      return [key, identities.length, digest];
    }),
    languages: [...languages].sort(),
    sources: Object.fromEntries(sources),
  };
}

/** The key of the cell that an article is in. */
export function cellOf({ published, id }: Article): string {
  return published?.date ?? id.slice(0, idDigits);
}

import type { Article } from "../model/article.ts";
import { identify } from "../model/identify.ts";
import { unknownSource } from "../model/source.ts";
import { sha256 } from "../text/hash.ts";
import { languageOf, searchEntry } from "./entry.ts";
import type { SearchFacet } from "./facets.ts";

/** A part of the archive, by time, that is searched on its own. */
export interface Shard {
  /** Name that stays unique to this part as the archive grows: "2016-2023", "2021-m11", "undated". */
  readonly name: string;
  /** First and last possible day (`yyyy-mm-dd`) of its articles; missing for undated ones. */
  readonly span?: { readonly first: string; readonly last: string };
  /** Number of articles. */
  readonly count: number;
  /** Cells in the archive's order. */
  readonly cells: readonly SearchCell[];
}

/**
 * Smallest limit of articles in a shard, in a small archive: Pagefind takes 0.36 MB for each while it
 * writes, and 3.3 ms.
 */
const fewest = 2000;
/**
 * Largest limit, in a large archive: a shard is built by one process, again for every article added to it.
 */
const most = 8000;
/** Desired number of shards, since a search of the whole archive queries every one. */
const targetShards = 22;

/**
 * Returns how many articles a shard may have. It grows with the archive in steps, so that an added article
 * almost never changes it.
 */
export function shardLimit(articles: number): number {
  const limit = 1000 * Math.ceil(articles / targetShards / 1000);
  return Math.min(most, Math.max(fewest, limit));
}

/**
 * Divides an archive for the search, by counts alone. Time is halved on a fixed grid (2048 years, …, 16, 8,
 * 4, 2, one, its half, its quarter, a month, …, a day) until no part has more than `limit` articles. The
 * grid does not move with the archive: an added article changes one shard, or divides it.
 */
export function planShards(
  cells: readonly SearchCell[],
  limit = shardLimit(countOf(cells)),
): Shard[] {
  const dated = cells.filter(isDated);
  const undated = cells.filter((cell) => !isDated(cell));
  const isSmall = dated.length > 0 && countOf(dated) <= limit;
  return [
    ...(isSmall ? [shard("dated", dated)] : halve(dated, { from: 0, count: wholeGrid }, limit)),
    // Undated articles are separate, since no range of dates includes them and every sort puts them last.
    ...divideUndated(undated, "undated", limit),
  ];
}

function isDated([key]: SearchCell): boolean {
  return key.length >= 4;
}

function countOf(cells: readonly SearchCell[]): number {
  return cells.reduce((sum, [, count]) => sum + count, 0);
}

/** Days of the grid: 2048 years of 16 months of 32 days, so that every half can be halved again. */
const wholeGrid = 2048 * 512;

interface GridSpan {
  readonly from: number;
  readonly count: number;
}

function halve(cells: readonly SearchCell[], { from, count }: GridSpan, limit: number): Shard[] {
  if (cells.length === 0) return [];
  if (count === 1 || countOf(cells) <= limit) return [shard(nameOf({ from, count }), cells)];
  const middle = from + count / 2;
  const half = { count: count / 2 };
  const before = cells.filter(([date]) => gridPosition(date) < middle);
  const after = cells.filter(([date]) => gridPosition(date) >= middle);
  return [
    ...halve(before, { ...half, from }, limit),
    ...halve(after, { ...half, from: middle }, limit),
  ];
}

/** Returns the position of a date in the grid; a month or year without a day comes before its first. */
function gridPosition(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return year * 512 + month * 32 + day;
}

function nameOf({ from, count }: GridSpan): string {
  const year = String(Math.floor(from / 512)).padStart(4, "0");
  if (count > 512) return `${year}-${String((from + count) / 512 - 1).padStart(4, "0")}`;
  if (count === 512) return year;
  const pair = (number: number) => String(number).padStart(2, "0");
  const month = Math.floor((from % 512) / 32);
  if (count > 32) return `${year}-m${pair(month)}-${pair(month + count / 32 - 1)}`;
  if (count === 32) return `${year}-m${pair(month)}`;
  return `${year}-m${pair(month)}-d${pair(from % 32)}-${pair((from % 32) + count - 1)}`;
}

/** Divides undated articles by their ids, which spread evenly. */
function divideUndated(
  cells: readonly SearchCell[],
  name: string,
  limit: number,
  digit = 0,
): Shard[] {
  if (cells.length === 0) return [];
  if (cells.length === 1 || countOf(cells) <= limit) return [shard(name, cells)];
  return [..."0123456789abcdef"].flatMap((one) => {
    const some = cells.filter(([id]) => id[digit] === one);
    return divideUndated(some, `${name}-${one}`, limit, digit + 1);
  });
}

function shard(name: string, cells: readonly SearchCell[]): Shard {
  const whole = { name, count: countOf(cells), cells };
  const dates = cells.filter(isDated).map(([date]) => date);
  if (dates.length === 0) return whole;
  const ends = (ending: string) => dates.map((date) => date + ending.slice(date.length - 4)).sort();
  const [first = ""] = ends("-01-01");
  return { ...whole, span: { first, last: ends("-12-31").at(-1) ?? "" } };
}

/**
 * A volume's summary for the search, with which a build reads only the articles of the shards that it
 * makes. Kept small: every build reads it.
 */
export interface SearchShare {
  /** Cells in the order of their first articles. */
  readonly cells: readonly SearchCell[];
  /** Languages of the articles, by their codes in the search. */
  readonly languages: readonly string[];
  /** Names of sources that differ from their ids. */
  readonly sources: Readonly<Record<string, string>>;
}

/**
 * The smallest part of the archive that a shard may have: a day, or undated articles with the same prefix
 * of their ids.
 */
export type SearchCell = readonly [
  /** "2021-11-22", "2021-11", "2021"; without a date the first digits of the id. */
  key: string,
  count: number,
  /** Digest of the files of its articles, and of their entries. */
  digest: string,
];

/** Number of digits of an id by which undated articles are divided: 256 parts. */
export const idDigits = 2;

/** Number of digits that is enough to detect a change: a day has few articles. */
const digestLength = 16;

/** Summarizes articles for the search; `facets` are those beyond the ones of every archive. */
export function summarizeSearch(
  articles: readonly Article[],
  facets: readonly SearchFacet[] = [],
): SearchShare {
  const cells = new Map<string, string[]>();
  const languages = new Set<string>();
  const sources = new Map<string, string>();
  for (const article of articles) {
    const key = cellOf(article);
    const identities = cells.get(key) ?? [];
    cells.set(key, identities);
    identities.push(JSON.stringify([identify(article), searchEntry(article, facets)]));
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

/** Returns the key of the cell that contains an article. */
export function cellOf({ published, id }: Article): string {
  return published?.date ?? id.slice(0, idDigits);
}

import type { Article } from "../model/article.ts";
import { countDays, type DayCounts, joinCounts } from "../model/day-counts.ts";
import { byAgency } from "./by-agency.ts";
import { byPlace } from "./by-place.ts";
import type { Index } from "./contract.ts";

/** Figures for the articles of a shelf and its inner shelves. Those of parts add up. */
export interface ShelfFigures {
  readonly articles: number;
  readonly days: DayCounts;
  /** Number of articles with a dateline. */
  readonly datelines: number;
  /** Numbers of articles on outer shelves of other indexes, by their keys. */
  readonly places: ReadonlyMap<string, number>;
  readonly agencies: ReadonlyMap<string, number>;
}

/** Counts the figures of articles. */
export function countFigures(articles: readonly Article[]): ShelfFigures {
  return {
    articles: articles.length,
    days: countDays(articles),
    datelines: articles.filter(({ dateline }) => dateline).length,
    places: countKeys(articles, byPlace),
    agencies: countKeys(articles, byAgency),
  };
}

/** Adds up the figures of several parts. */
export function joinFigures(parts: readonly ShelfFigures[]): ShelfFigures {
  const sum = (of: (part: ShelfFigures) => number) =>
    parts.reduce((total, part) => total + of(part), 0);
  return {
    articles: sum(({ articles }) => articles),
    days: joinCounts(parts.map(({ days }) => days)),
    datelines: sum(({ datelines }) => datelines),
    places: joinCounts(parts.map(({ places }) => places)),
    agencies: joinCounts(parts.map(({ agencies }) => agencies)),
  };
}

/** Figures as stored in a summary: strings that are parsed only on demand. */
export type StoredFigures = readonly [
  articles: number,
  days: string,
  datelines: number,
  places: string,
  agencies: string,
];

/** Formats figures for a summary. */
export function formatFigures(figures: ShelfFigures): StoredFigures {
  const { articles, days, datelines, places, agencies } = figures;
  return [articles, format(days), datelines, format(places), format(agencies)];
}

/** Parses the figures of a summary. */
export function parseFigures(stored: StoredFigures): ShelfFigures {
  const [articles, days, datelines, places, agencies] = stored;
  return {
    ...{ articles, datelines },
    days: parse(days),
    places: parse(places),
    agencies: parse(agencies),
  };
}

/** Returns the keys of outer shelves of another index in such figures, without parsing all of them. */
export function keysIn(stored: StoredFigures, index: "places" | "agencies"): string[] {
  const [, , , places, agencies] = stored;
  return [...parse({ places, agencies }[index]).keys()];
}

/** Formats counts, separated by blanks: no date and no key of a shelf contains one. */
function format(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([key, count]) => `${key} ${count}`).join(" ");
}

function parse(stored: string): Map<string, number> {
  const counts = new Map<string, number>();
  const parts = stored === "" ? [] : stored.split(" ");
  for (let at = 0; at < parts.length; at += 2) counts.set(parts[at] ?? "", Number(parts[at + 1]));
  return counts;
}

function countKeys(articles: readonly Article[], index: Index): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const keys = index.keys(article).map((key) => key.split("/")[0] ?? "");
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

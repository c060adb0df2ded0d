import type { Article } from "../model/article.ts";
import { unknownSource } from "../model/source.ts";
import { type ArticleLink, linkArticle, nameSource, type SourceName } from "./links.ts";

/** Articles near an article, other than its neighbours in time. */
export interface NearArticles {
  /** The articles before and after in the same source, across years. */
  readonly inSource: Turn;
  /** Some others of the same day, those that follow first. */
  readonly sameDay: readonly DayMate[];
  /** Number of articles of the day, including this one; 0 where the date is not a full day. */
  readonly dayCount: number;
}

/** The articles before and after in a sequence. */
export interface Turn {
  readonly previous?: ArticleLink;
  readonly next?: ArticleLink;
}

/** An article of the same day. */
export type DayMate = ArticleLink & { readonly source: SourceName };

/** The nearest articles of a source before and after a volume. */
export type SourceEdge = Turn & { readonly source: string };

/** Number of articles of the same day that an article's page names. */
const shownMates = 5;

/** Finds the nearby articles of every article of a volume, which are in the archive's order, in one pass. */
export function findNear(
  articles: readonly Article[],
  edges: readonly SourceEdge[],
): NearArticles[] {
  const turns = turnsInSource(articles, edges);
  const days = new Map<string, Article[]>();
  for (const article of articles) {
    if (article.published?.precision !== "day") continue;
    const day = days.get(article.published.date);
    if (day) day.push(article);
    else days.set(article.published.date, [article]);
  }
  const passed = new Map<string, number>();
  return articles.map((article, at) => {
    const date = article.published?.date ?? "";
    const day = days.get(date) ?? [];
    const position = passed.get(date) ?? 0;
    passed.set(date, position + 1);
    return {
      inSource: turns[at] ?? {},
      sameDay: matesOf(day, position),
      dayCount: day.length,
    };
  });
}

/** Returns those that follow on the day, then those from its beginning, so that readers see all in turn. */
function matesOf(day: readonly Article[], position: number): DayMate[] {
  const mates: DayMate[] = [];
  for (let step = 1; step < day.length && mates.length < shownMates; step += 1) {
    const mate = day[(position + step) % day.length];
    if (mate) mates.push({ ...linkArticle(mate), source: nameSource(mate.source) });
  }
  return mates;
}

function turnsInSource(articles: readonly Article[], edges: readonly SourceEdge[]): Turn[] {
  const edgeOf = new Map(edges.map((edge) => [edge.source, edge]));
  const last = new Map<string, number>();
  const turns: { previous?: ArticleLink; next?: ArticleLink }[] = [];
  for (const [at, article] of articles.entries()) {
    turns.push({});
    if (!hasRow(article)) continue;
    const { id } = article.source;
    const before = last.get(id);
    const previous =
      before === undefined ? edgeOf.get(id)?.previous : neighbourAt(articles, before);
    if (previous) turns[at] = { previous };
    const turn = before === undefined ? undefined : turns[before];
    if (turn) turn.next = linkArticle(article);
    last.set(id, at);
  }
  for (const [id, at] of last) {
    const [turn, next] = [turns[at], edgeOf.get(id)?.next];
    if (turn && next) turn.next = next;
  }
  return turns;
}

/** The first and the last article of a source in a volume, to which other volumes link. */
export interface SourceEnds {
  readonly source: string;
  readonly first: ArticleLink;
  readonly last: ArticleLink;
}

/** Finds the ends of all sources of a volume, given its articles in the archive's order. */
export function findSourceEnds(articles: readonly Article[]): SourceEnds[] {
  const ends = new Map<string, { readonly first: Article; readonly last: Article }>();
  for (const article of articles) {
    if (!hasRow(article)) continue;
    const { id } = article.source;
    ends.set(id, { first: ends.get(id)?.first ?? article, last: article });
  }
  return [...ends]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([source, { first, last }]) => ({
      source,
      first: linkArticle(first),
      last: linkArticle(last),
    }));
}

/** Finds the nearest articles before and after each volume, for each of its sources. */
export function joinSourceEnds(volumes: readonly (readonly SourceEnds[])[]): SourceEdge[][] {
  const previous = nearestBefore(volumes, "last");
  const next = nearestBefore(volumes.toReversed(), "first").reverse();
  return volumes.map((sources, at) =>
    sources.flatMap(({ source }) => {
      const [before, after] = [previous[at]?.get(source), next[at]?.get(source)];
      if (!before && !after) return [];
      return { source, ...(before && { previous: before }), ...(after && { next: after }) };
    }),
  );
}

/** Returns the end of each source of each volume that was last met in the volumes before it. */
function nearestBefore(
  volumes: readonly (readonly SourceEnds[])[],
  end: "first" | "last",
): Map<string, ArticleLink | undefined>[] {
  const met = new Map<string, ArticleLink>();
  return volumes.map((sources) => {
    const before = sources.map(({ source }) => [source, met.get(source)] as const);
    for (const ends of sources) met.set(ends.source, ends[end]);
    return new Map(before);
  });
}

/** Whether an article has neighbours in its source. Those of unknown source or without a date have none. */
function hasRow({ published, source }: Article): boolean {
  return published !== undefined && source.id !== unknownSource;
}

function neighbourAt(articles: readonly Article[], at: number): ArticleLink | undefined {
  const article = articles[at];
  return article && linkArticle(article);
}

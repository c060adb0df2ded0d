import { countDates } from "../dates/audit/audit.ts";
import { isSources } from "../indexes/by-source.ts";
import { indexesOf } from "../indexes/index.ts";
import { articlesOf, isWithin, type Shelf, type ShelvedIndex, shelve } from "../indexes/shelf.ts";
import {
  countFigures,
  formatFigures,
  type ShelfFigures,
  type StoredFigures,
} from "../indexes/shelf-figures.ts";
import type { Article } from "../model/article.ts";
import { identify } from "../model/identify.ts";
import { countOutcomes, groupProblems } from "../model/ledger.ts";
import { countFeatures } from "../observe/features.ts";
import { shownCorrections } from "../pages/about.ts";
import { linkArticle, listArticle } from "../pages/links.ts";
import { findSourceEnds } from "../pages/nearby-articles.ts";
import { summarizeTimeline } from "../pages/neighbours.ts";
import { summarizeSearch } from "../search/shards.ts";
import type { Settings } from "../settings/settings.ts";
import { sha256, shortHash } from "../text/hash.ts";
import type { SettledVolume } from "./settle.ts";

/**
 * Summarizes a volume for the rest of the archive. Everything that the front shows of all volumes has a key
 * here, made from one volume, and is joined in `join.ts`. Plain data, as small as possible: every build
 * reads the summaries of all volumes.
 */
export function summarizeVolume({ name, articles, rows }: SettledVolume, settings: Settings) {
  const indexes = indexesOf(settings);
  const shelved = indexes.map((index): ShelvedIndex => shelve(index, articles));
  const facets = indexes.flatMap(({ facet }) => facet ?? []);
  const [first, last] = [articles[0], articles.at(-1)];
  const linked = [...new Set(articles.flatMap(({ links = [] }) => links))].join("");
  const former = articles.flatMap((article) =>
    (article.former ?? []).map((one) => [one, article.path] as const),
  );
  return {
    name,
    count: articles.length,
    /** Digest of what distinguishes its articles from others, and from themselves before a change. */
    content: sha256(JSON.stringify(articles.map(identify))),
    outcomes: countOutcomes(rows),
    problems: groupProblems({ rows, problems: [] }),
    dates: countDates(articles),
    features: countFeatures(articles),
    ...(first && last && { first: linkArticle(first), last: linkArticle(last) }),
    timeline: summarizeTimeline(shelved),
    sourceEnds: findSourceEnds(articles),
    held: summarizeHeld(articles),
    search: summarizeSearch(articles, facets),
    shelves: summarizeShelves(name, shelved, articles, settings.page_sizes.articles),
    /** The ids of the articles to which its articles link, if there are any, concatenated. */
    ...(linked !== "" && { linked }),
    ...(former.length > 0 && { former }),
    /** The ids of all articles, concatenated. */
    ids: articles.map(({ id }) => id).join(""),
  };
}

export type VolumeSummary = ReturnType<typeof summarizeVolume>;

/** Summary of a shelf of one volume, for the front. */
export interface ShelfSummary {
  readonly key: string;
  readonly label: string;
  /** Number of articles here and on all inner shelves. */
  readonly count: number;
  readonly span?: Shelf["span"];
  /** Figures of articles on this shelf, and on inner shelves that `inner` leaves out. */
  readonly figures: StoredFigures;
  /** Inner shelves, if this one has articles of other volumes, too. */
  readonly inner: readonly ShelfSummary[];
  /**
   * Positions in the volume of the articles that a page across volumes may show, with a digest of what it
   * shows of them; missing if they are more than a page holds.
   */
  readonly articles?: readonly number[];
  readonly content?: string;
}

function withoutNames(figures: ShelfFigures): ShelfFigures {
  return { ...figures, places: new Map(), agencies: new Map() };
}

/** Summarizes the outer shelves of a volume, by index; those across volumes with their inner shelves. */
function summarizeShelves(
  volume: string,
  shelved: readonly ShelvedIndex[],
  articles: readonly Article[],
  pageSize: number,
): Record<string, ShelfSummary[]> {
  const positions = new Map(articles.map((article, at) => [article, at]));
  const summarize = (shelf: Shelf): ShelfSummary => {
    const { index, key, label, count, span, parent } = shelf;
    const within = isWithin(volume, shelf);
    const shown = within ? articlesOf(shelf) : shelf.articles;
    // Articles that a page across volumes may show.
    const isShown = shown.length > 0 && (within ? parent && count <= pageSize : true);
    const figures = countFigures(shown);
    return {
      ...{ key, label, count },
      ...(span && { span }),
      // Only sources are shown with their places and agencies.
      figures: formatFigures(isSources(index) ? figures : withoutNames(figures)),
      inner: within ? [] : shelf.children.map(summarize),
      ...(isShown && {
        articles: shown.flatMap((article) => positions.get(article) ?? []),
        content: shortHash(JSON.stringify(shown.map(listArticle)), 16),
      }),
    };
  };
  return Object.fromEntries(
    shelved.map(({ index, shelves }) => [index.name, shelves.map(summarize)]),
  );
}

/** Positions of articles of a volume that the front shows. */
interface HeldSummary {
  /** Position of the last article with a known day. */
  readonly newestOfDay?: number;
  /** Number of articles with dates corrected by the owner; `firstCorrected` has the first of them. */
  readonly corrected: number;
  readonly firstCorrected: readonly number[];
}

/** Summarizes what the front may ask of single articles. */
function summarizeHeld(articles: readonly Article[]): HeldSummary {
  const newest = articles.findLastIndex(({ published }) => published?.precision === "day");
  const corrected = articles.flatMap(({ published }, at) => (published?.correction ? [at] : []));
  return {
    ...(newest >= 0 && { newestOfDay: newest }),
    corrected: corrected.length,
    firstCorrected: corrected.slice(0, shownCorrections),
  };
}

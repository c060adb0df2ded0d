import { byDate } from "../../indexes/by-date.ts";
import { isSources } from "../../indexes/by-source.ts";
import { unknownSource } from "../../model/source.ts";
import type { ArchiveIndex, ArchiveShelf } from "../archive-shelf.ts";
import type { FrontArchive } from "../front-archive.ts";
import type { HeldArticles } from "../held-articles.ts";
import {
  type ArticleEntry,
  type ArticleLink,
  type IndexLink,
  linkArticle,
  linkIndex,
  listArticle,
  listShelf,
  type ShelfEntry,
} from "../links.ts";
import {
  type EmptyYears,
  type LargestShelves,
  largestShelves,
  type YearColumn,
  yearsAtAGlance,
} from "./home-charts.ts";

/** The content of the home page. */
export interface HomeView {
  readonly articles: number;
  /** Publishers of the articles, where they are known. */
  readonly outlets?: Outlets;
  /**
   * Indexes that hold something, and the number of outer shelves of each. Undated articles do not count
   * as a year, nor unknown sources as a source.
   */
  readonly holdings: readonly { readonly index: IndexLink; readonly count: number }[];
  readonly years: readonly (YearColumn | EmptyYears)[];
  readonly undated?: ShelfEntry;
  /** The newest dated articles, newest first. */
  readonly latest: readonly ArticleEntry[];
  readonly onThisDay?: OnThisDay;
  readonly sources?: LargestShelves;
  /** All indexes except those that the page shows in another way. */
  readonly ways: readonly LargestShelves[];
}

const shownSources = 10;
const shownOfWay = 6;

/** Makes the content of the home page from the summaries of the volumes. */
export function viewHome({ articles, indexes, settings }: FrontArchive): HomeView {
  const filled = indexes.filter(({ shelves }) => shelves.length > 0);
  const dates = filled.find(({ index }) => index.sequence === "time");
  const sources = filled.find(({ index }) => isSources(index));
  const ways = filled.filter((one) => one !== dates && one !== sources);
  const undated = dates?.shelves.find(({ span }) => !span);
  const outlets = sources && outletsOf(sources);
  const day = onThisDay(articles);
  return {
    articles: articles.length,
    ...(outlets && { outlets }),
    holdings: filled
      .map(({ index, shelves }) => ({
        index: linkIndex(index),
        count: shelves.filter(isNamed).length,
      }))
      .filter(({ count }) => count > 0),
    years: dates ? yearsAtAGlance(dates) : [],
    ...(undated && { undated: listShelf(undated) }),
    latest: articles.latest(settings.page_sizes.latest).map(listArticle),
    ...(day && { onThisDay: day }),
    ...(sources && { sources: largestShelves(sources, shownSources) }),
    ways: ways.map((way) => largestShelves(way, shownOfWay)),
  };
}

/** Whether a shelf has a name of its own, not one for what is undated or of unknown source. */
function isNamed({ index, key, span }: ArchiveShelf): boolean {
  if (index.sequence === "time") return span !== undefined;
  return !isSources(index) || key !== unknownSource;
}

/** Publishers of the archive's articles. */
interface Outlets {
  /** The largest first. */
  readonly names: readonly string[];
  /** Number of further ones. */
  readonly further: number;
}

const named = 3;

/** Names the outlets with the most articles; `undefined` where none is known. */
function outletsOf({ shelves }: ArchiveIndex): Outlets | undefined {
  const known = shelves.filter(({ key }) => key !== unknownSource);
  const bySize = known.toSorted((a, b) => b.count - a.count);
  // "and 1 other" would be longer than its name.
  const shown = known.length === named + 1 ? named + 1 : named;
  const names = bySize.slice(0, shown).map(({ label }) => label);
  return names.length > 0 ? { names, further: known.length - names.length } : undefined;
}

/** Articles of one day of the year, year by year. */
export interface OnThisDay {
  /** The newest day of the archive, yyyy-mm-dd: a build must not depend on today's date. */
  readonly day: string;
  /** Other years that hold articles of this day, the latest first. */
  readonly years: readonly DayInYear[];
}

export interface DayInYear {
  /** yyyy-mm-dd. */
  readonly day: string;
  readonly path: string;
  readonly count: number;
  /** The first few of its articles. */
  readonly articles: readonly ArticleLink[];
}

const shownYears = 6;
const shownArticles = 2;

/** Finds articles of other years from the day of the newest article; `undefined` if there are none. */
function onThisDay(articles: HeldArticles): OnThisDay | undefined {
  const day = articles.newestOfDay()?.published?.date;
  if (!day) return undefined;
  const years = articles.inYears(day.slice(4), {
    but: day,
    years: shownYears,
    size: shownArticles,
  });
  if (years.length === 0) return undefined;
  return {
    day,
    years: years.map(({ date, count, articles: some }) => ({
      ...{ day: date, path: byDate.path(date.replaceAll("-", "/")) },
      ...{ count, articles: some.map(linkArticle) },
    })),
  };
}

import { isSources } from "../indexes/by-source.ts";
import { unknownSource } from "../model/source.ts";
import type { ArchiveIndex, ArchiveShelf } from "./archive-shelf.ts";
import type { FrontArchive } from "./front-archive.ts";
import type { HeldArticles } from "./held-articles.ts";
import {
  type EmptyYears,
  type LargestShelves,
  largestShelves,
  type YearColumn,
  yearsAtAGlance,
} from "./home-charts.ts";
import {
  type ArticleEntry,
  type ArticleLink,
  type IndexLink,
  linkArticle,
  linkIndex,
  listArticle,
  listShelf,
  type ShelfEntry,
} from "./links.ts";

/** What the front page shows. */
export interface HomeView {
  readonly articles: number;
  /** Of whom the articles are, where that is known. */
  readonly outlets?: Outlets;
  /** Indexes that hold something, and how many outer shelves each has. Undated articles are no year, unknown sources no source. */
  readonly holdings: readonly { readonly index: IndexLink; readonly count: number }[];
  readonly years: readonly (YearColumn | EmptyYears)[];
  readonly undated?: ShelfEntry;
  /** The newest dated articles, newest first. */
  readonly latest: readonly ArticleEntry[];
  readonly onThisDay?: OnThisDay;
  readonly sources?: LargestShelves;
  /** All other indexes but that of dates. */
  readonly ways: readonly LargestShelves[];
}

const shownSources = 10;
const shownOfWay = 6;

/** Gathers the front page from what the volumes tell of themselves. */
export function viewHome({ articles, indexes, settings }: FrontArchive): HomeView {
  const filled = indexes.filter(({ shelves }) => shelves.length > 0);
  const byDate = filled.find(({ index }) => index.sequence === "time");
  const bySource = filled.find(({ index }) => isSources(index));
  const ways = filled.filter((one) => one !== byDate && one !== bySource);
  const undated = byDate?.shelves.find(({ span }) => !span);
  const outlets = bySource && outletsOf(bySource);
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
    years: byDate ? yearsAtAGlance(byDate) : [],
    ...(undated && { undated: listShelf(undated) }),
    latest: articles.latest(settings.page_sizes.latest).map(listArticle),
    ...(day && { onThisDay: day }),
    ...(bySource && { sources: largestShelves(bySource, shownSources) }),
    ways: ways.map((way) => largestShelves(way, shownOfWay)),
  };
}

/** Not what stands together because nobody knows where else. */
function isNamed({ index, key, span }: ArchiveShelf): boolean {
  if (index.sequence === "time") return span !== undefined;
  return !isSources(index) || key !== unknownSource;
}

/** Who published what the archive holds. */
interface Outlets {
  /** The fullest first. */
  readonly names: readonly string[];
  /** How many there are besides. */
  readonly further: number;
}

const named = 3;

/** The outlets that have given most, by name; `undefined` where none is known. */
function outletsOf({ shelves }: ArchiveIndex): Outlets | undefined {
  const known = shelves.filter(({ key }) => key !== unknownSource);
  const bySize = known.toSorted((a, b) => b.count - a.count);
  // "and 1 other" would be longer than its name.
  const shown = known.length === named + 1 ? named + 1 : named;
  const names = bySize.slice(0, shown).map(({ label }) => label);
  return names.length > 0 ? { names, further: known.length - names.length } : undefined;
}

/** What the archive holds of one day of the year, year by year. */
export interface OnThisDay {
  /** The newest day of the archive, yyyy-mm-dd: a build knows no other today. */
  readonly day: string;
  /** Other years that hold something of it, the latest first. */
  readonly years: readonly DayInYear[];
}

export interface DayInYear {
  /** yyyy-mm-dd. */
  readonly day: string;
  readonly path: string;
  readonly count: number;
  /** The first few of them. */
  readonly articles: readonly ArticleLink[];
}

const shownYears = 6;
const shownArticles = 2;

/** Other years' articles of the day of the newest article. Nothing where there are none. */
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
      ...{ day: date, path: `/${date.replaceAll("-", "/")}/` },
      ...{ count, articles: some.map(linkArticle) },
    })),
  };
}

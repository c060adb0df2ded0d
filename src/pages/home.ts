import type { FrontArchive } from "../engine/volumes/front-archive.ts";
import type { Index, Shelf } from "../indexes/shelf.ts";
import type { Article } from "../model/article.ts";
import { unknownSource } from "../model/source.ts";
import { type EmptyYears, type YearColumn, yearsAtAGlance } from "./home-charts.ts";
import { type LargestShelves, largestShelves } from "./largest-shelves.ts";
import { type OnThisDay, onThisDay } from "./on-this-day.ts";
import { type Outlets, outletsOf } from "./outlets.ts";

/** What the front page shows. */
export interface HomeView {
  readonly articles: number;
  /** Of whom the articles are, where that is known. */
  readonly outlets?: Outlets;
  /** Indexes that hold something, and how many outer shelves each has. Undated articles are no year, unknown sources no source. */
  readonly holdings: readonly { readonly index: Index; readonly count: number }[];
  readonly years: readonly (YearColumn | EmptyYears)[];
  readonly undated?: Shelf;
  /** The newest dated articles, newest first. */
  readonly latest: readonly Article[];
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
  const bySource = filled.find(({ index }) => index.name === "sources");
  const ways = filled.filter((one) => one !== byDate && one !== bySource);
  const undated = byDate?.shelves.find(({ span }) => !span);
  const outlets = bySource && outletsOf(bySource);
  const day = onThisDay(articles);
  return {
    articles: articles.length,
    ...(outlets && { outlets }),
    holdings: filled
      .map(({ index, shelves }) => ({ index, count: shelves.filter(isNamed).length }))
      .filter(({ count }) => count > 0),
    years: byDate ? yearsAtAGlance(byDate) : [],
    ...(undated && { undated }),
    latest: articles.latest(settings.page_sizes.latest),
    ...(day && { onThisDay: day }),
    ...(bySource && { sources: largestShelves(bySource, shownSources) }),
    ways: ways.map((way) => largestShelves(way, shownOfWay)),
  };
}

/** Not what stands together because nobody knows where else. */
function isNamed({ index, key, span }: Shelf): boolean {
  if (index.sequence === "time") return span !== undefined;
  return index.name !== "sources" || key !== unknownSource;
}

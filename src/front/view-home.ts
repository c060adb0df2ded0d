import type { Article } from "../article.ts";
import type { FrontArchive } from "../build/front-archive.ts";
import type { Index, Shelf } from "../shelves.ts";
import { type LargestShelves, largestShelves } from "./largest-shelves.ts";
import { type OnThisDay, onThisDay } from "./on-this-day.ts";
import { type EmptyYears, type YearColumn, yearsAtAGlance } from "./years-at-a-glance.ts";

/** What the front page shows. */
export interface HomeView {
  readonly articles: number;
  /** Indexes that hold something, and how many outer shelves each has. Undated articles are no year. */
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
  const day = onThisDay(articles);
  return {
    articles: articles.length,
    holdings: filled.map(({ index, shelves }) => {
      const counted = index.sequence === "time" ? shelves.filter(({ span }) => span) : shelves;
      return { index, count: counted.length };
    }),
    years: byDate ? yearsAtAGlance(byDate) : [],
    ...(undated && { undated }),
    latest: articles.latest(settings.page_sizes.latest),
    ...(day && { onThisDay: day }),
    ...(bySource && { sources: largestShelves(bySource, shownSources) }),
    ways: ways.map((way) => largestShelves(way, shownOfWay)),
  };
}

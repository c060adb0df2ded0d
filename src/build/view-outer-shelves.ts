import type { Article } from "../article.ts";
import { countDays } from "../calendar/count-days.ts";
import { dateAnchor } from "../calendar/date-anchor.ts";
import { findGaps } from "../calendar/find-gaps.ts";
import { findMainPlace } from "../calendar/find-main-place.ts";
import { findRhythm } from "../calendar/find-rhythm.ts";
import { placeDates } from "../calendar/place-dates.ts";
import { type MonthTable, planMonths } from "../calendar/plan-months.ts";
import { articlesOf, type Index, type Shelf, type ShelvedIndex } from "../shelves.ts";
import { unknownSource } from "../source.ts";
import { hasMonths } from "./plan-groups.ts";
import type { CountedShelf, ShelfView } from "./site.ts";

/** Where articles are of fewer months than this, a table of months would be empty squares. */
const fewMonths = 4;

/** What the page of a source, place, agency or author shows of all its years; `size` is of its lists. */
export function viewOuterShelf(
  shelf: Shelf,
  indexes: readonly ShelvedIndex[],
  size: number,
): ShelfView {
  const months = tabulate(shelf, size);
  if (shelf.index.name !== "sources") return months ? { months } : {};
  const articles = articlesOf(shelf);
  const days = countDays(articles);
  const gaps = shelf.key === unknownSource ? undefined : findGaps(days, findRhythm(days));
  const places = countKeys(articles, findIndex(indexes, "places"));
  const datelines = articles.filter(({ dateline }) => dateline).length;
  const place = findMainPlace(places.counts, datelines, articles.length);
  const agencies = countKeys(articles, findIndex(indexes, "agencies"));
  return {
    ...(months && { months }),
    source: {
      ...(shelf.key.includes(".") && { domain: shelf.key }),
      ...(place && { place: places.named(place) }),
      ...(gaps && { gaps }),
      agencies: [...agencies.counts.keys()].map(agencies.named).sort(bySize),
    },
  };
}

function tabulate(shelf: Shelf, size: number): MonthTable | undefined {
  const years = shelf.children.filter(({ span }) => span);
  const counted = years.map((year) => ({ year, days: countDays(year.articles) }));
  const months = new Set(
    counted.flatMap(({ days }) => [...days.keys()].map((date) => date.slice(0, 7))),
  );
  if (months.size < fewMonths) return undefined;
  const placed = new Map(
    counted.map(({ year, days }) => {
      return [yearOf(year), { year, pageOf: placeDates(days, year.path, size) }] as const;
    }),
  );
  return planMonths({
    days: new Map(counted.flatMap(({ days }) => [...days])),
    years: years.map((year) => ({ year: yearOf(year), path: year.path, count: year.count })),
    span: shelf.span ?? {},
    linkMonth: (month) => {
      const found = placed.get(month.slice(0, 4));
      if (!found) return { path: shelf.path };
      const path = found.pageOf(month);
      return { path, ...(hasMonths(found.year) && { anchor: dateAnchor(month) }) };
    },
  });
}

function yearOf({ key }: Shelf): string {
  return key.slice(key.lastIndexOf("/") + 1);
}

/** How many of some articles stand on each outer shelf of an index. */
function countKeys(articles: readonly Article[], shelved: ShelvedIndex | undefined) {
  const counts = new Map<string, number>();
  for (const article of shelved ? articles : []) {
    const keys = shelved?.index.keys(article).map((key) => key.split("/")[0] ?? "") ?? [];
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const named = (key: string): CountedShelf => {
    const { label = key, path = "/" } = shelved?.byKey.get(key) ?? {};
    return { label, path, count: counts.get(key) ?? 0 };
  };
  return { counts, named };
}

function findIndex(indexes: readonly ShelvedIndex[], name: Index["name"]) {
  return indexes.find(({ index }) => index.name === name);
}

function bySize(a: CountedShelf, b: CountedShelf): number {
  return b.count - a.count || (a.path < b.path ? -1 : 1);
}

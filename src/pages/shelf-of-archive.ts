import type { Index } from "../indexes/contract.ts";
import type { Shelf, ShelvedIndex } from "../indexes/shelf.ts";
import { figuresOf } from "../indexes/shelf-figures.ts";
import { gapsOfSource } from "./about.ts";
import { findMainPlace } from "./calendar/main-place.ts";
import { type MonthTable, planMonths } from "./calendar/month-table.ts";
import type { CountedShelf } from "./links.ts";
import { daysOf, linkDates } from "./shelf-of-volume.ts";
import type { ShelfView } from "./shelf-page.ts";

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
  const { articles, datelines, ...names } = figuresOf(shelf);
  const gaps = gapsOfSource(shelf);
  const place = findMainPlace(names.places, datelines, articles);
  const agencies = [...names.agencies];
  const placed = findIndex(indexes, "places");
  const credited = findIndex(indexes, "agencies");
  return {
    ...(months && { months }),
    source: {
      ...(shelf.key.includes(".") && { domain: shelf.key }),
      ...(place && { place: nameShelf(placed, place, names.places.get(place)) }),
      ...(gaps && { gaps }),
      agencies: agencies.map(([key, count]) => nameShelf(credited, key, count)).sort(bySize),
    },
  };
}

function tabulate(shelf: Shelf, size: number): MonthTable | undefined {
  const years = shelf.children.filter(({ span }) => span);
  const counted = years.map((year) => ({ year, days: daysOf(year) }));
  const months = new Set(
    counted.flatMap(({ days }) => [...days.keys()].map((date) => date.slice(0, 7))),
  );
  if (months.size < fewMonths) return undefined;
  const links = new Map(years.map((year) => [yearOf(year), linkDates(year, size)]));
  return planMonths({
    days: new Map(counted.flatMap(({ days }) => [...days])),
    years: years.map((year) => ({ year: yearOf(year), path: year.path, count: year.count })),
    span: shelf.span ?? {},
    linkMonth: (month) => links.get(month.slice(0, 4))?.linkMonth(month) ?? { path: shelf.path },
  });
}

function yearOf({ key }: Shelf): string {
  return key.slice(key.lastIndexOf("/") + 1);
}

/** An outer shelf of another index, with how many articles of this one stand there. */
function nameShelf(shelved: ShelvedIndex | undefined, key: string, count = 0): CountedShelf {
  const { label = key, path = "/" } = shelved?.byKey.get(key) ?? {};
  return { label, path, count };
}

function findIndex(indexes: readonly ShelvedIndex[], name: Index["name"]) {
  return indexes.find(({ index }) => index.name === name);
}

function bySize(a: CountedShelf, b: CountedShelf): number {
  return b.count - a.count || (a.path < b.path ? -1 : 1);
}

import { isSources } from "../indexes/by-source.ts";
import { outermost, timeOf } from "../indexes/shelf.ts";
import { keysIn } from "../indexes/shelf-figures.ts";
import type { Article } from "../model/article.ts";
import type { Settings } from "../settings/settings.ts";
import { gapsOfSource } from "./about.ts";
import {
  type ArchiveIndex,
  type ArchiveShelf,
  type ArchiveShelfPlan,
  daysOf,
  figuresOf,
  inNumbers,
  type ShelfInNumbers,
} from "./archive-shelf.ts";
import { type MonthTable, planMonths } from "./calendar/month-table.ts";
import type { FrontArchive } from "./front-archive.ts";
import { type CountedShelf, linkShelf, listArticle, nestShelf, type ShelfLink } from "./links.ts";
import { fitsOnPage, type ListedShelf, pathsOfShelf, planShelf } from "./shelf.ts";
import { silentWeekdays, viewDividedShelf } from "./shelf-of-divided-year.ts";
import { linkDates } from "./shelf-of-volume.ts";
import type { ShelfPage, ShelfView } from "./shelf-page.ts";

/** Plans the pages of a shelf that holds articles of several volumes. */
export function planArchiveShelf(
  shelf: ArchiveShelf,
  { indexes, divided }: Pick<FrontArchive, "indexes" | "divided">,
): ArchiveShelfPlan {
  const neighbours = divided.get(shelf);
  const { span } = outermost(shelf);
  return {
    shelf: inNumbers(shelf),
    outer: nestShelf(shelf).outer,
    places: namedShelves(shelf, indexes, "places"),
    agencies: namedShelves(shelf, indexes, "agencies"),
    ...(neighbours && {
      divided: { neighbours, silent: silentWeekdays(shelf, indexes) },
    }),
    whole: span ? { span } : {},
  };
}

/** A function that reads the articles that stand directly on a shelf, given its key. */
export type ReadShelf = (key: string) => readonly Article[];

/** Makes the planned pages. */
export function archiveShelfPages(
  plan: ArchiveShelfPlan,
  readShelf: ReadShelf,
  settings: Settings,
): ShelfPage[] {
  const { shelf, outer, divided } = plan;
  const size = settings.page_sizes.articles;
  const list = (key: string) => readShelf(key).map(listArticle);
  const fits = fitsOnPage(shelf, size);
  const listed: ListedShelf = {
    head: { ...withoutParts(shelf), outer },
    articles: list(shelf.key),
    children: shelf.children.map((child) => ({
      entry: withoutParts(child),
      articles: fits ? keysWithin(child).flatMap(list) : [],
    })),
  };
  if (!divided) return planShelf(listed, size, { view: viewOuterShelf(plan, size) });
  const { neighbours } = divided;
  return planShelf(listed, size, { neighbours, view: viewDividedShelf(plan, settings) });
}

/** Returns the addresses of these pages. */
export function archiveShelfPaths(shelf: ArchiveShelf, size: number): string[] {
  const listed = shelf.parts.reduce((sum, { articles = [] }) => sum + articles.length, 0);
  return pathsOfShelf(shelf, listed, size);
}

function withoutParts({ parts: _parts, children: _children, ...entry }: ShelfInNumbers) {
  return entry;
}

function keysWithin({ key, children }: ShelfInNumbers): string[] {
  return [key, ...children.flatMap(keysWithin)];
}

/** Returns the shelves of another index with articles of a source; pages of other shelves name none. */
function namedShelves(
  shelf: ArchiveShelf,
  indexes: readonly ArchiveIndex[],
  name: "places" | "agencies",
): ShelfLink[] {
  if (!isSources(shelf.index)) return [];
  const byKey = indexes.find(({ index }) => index.name === name)?.byKey;
  const keysOf = ({ parts, children }: ArchiveShelf): string[] => [
    ...parts.flatMap(({ figures }) => keysIn(figures, name)),
    ...children.flatMap(keysOf),
  ];
  return [...new Set(keysOf(shelf))].flatMap((key) => {
    const named = byKey?.get(key);
    return named ? linkShelf(named) : [];
  });
}

/** With articles of fewer months than this, a table of months would be mostly empty squares. */
const fewMonths = 4;

/** Makes the view of all years of a source, place, agency or author. `size` is articles on a page. */
function viewOuterShelf({ shelf, places, agencies }: ArchiveShelfPlan, size: number): ShelfView {
  const months = tabulate(shelf, size);
  if (!isSources(shelf.index)) return months ? { months } : {};
  const { articles, datelines, ...names } = figuresOf(shelf);
  const gaps = gapsOfSource(shelf);
  const place = findMainPlace(names.places, datelines, articles);
  return {
    ...(months && { months }),
    source: {
      ...(shelf.key.includes(".") && { domain: shelf.key }),
      ...(place && { place: countedShelf(places, place, names.places.get(place)) }),
      ...(gaps && { gaps }),
      agencies: [...names.agencies]
        .map(([key, count]) => countedShelf(agencies, key, count))
        .sort(bySize),
    },
  };
}

function tabulate(shelf: ShelfInNumbers, size: number): MonthTable | undefined {
  const years = shelf.children.filter(({ span }) => span);
  const counted = years.map((year) => ({ year, days: daysOf(year) }));
  const months = new Set(
    counted.flatMap(({ days }) => [...days.keys()].map((date) => date.slice(0, 7))),
  );
  if (months.size < fewMonths) return undefined;
  const links = new Map(years.map((year) => [yearOf(year), linkDates(year, size, daysOf)]));
  return planMonths({
    days: new Map(counted.flatMap(({ days }) => [...days])),
    years: years.map((year) => ({ year: yearOf(year), path: year.path, count: year.count })),
    span: shelf.span ?? {},
    linkMonth: (month) => links.get(month.slice(0, 4))?.linkMonth(month) ?? { path: shelf.path },
  });
}

function yearOf(shelf: ShelfLink): string {
  return timeOf(shelf)[0] ?? "";
}

/** Returns an outer shelf of another index, with the number of articles of this one that stand there. */
function countedShelf(shelves: readonly ShelfLink[], key: string, count = 0): CountedShelf {
  const { label = key, path = "/" } = shelves.find((shelf) => shelf.key === key) ?? {};
  return { label, path, count };
}

function bySize(a: CountedShelf, b: CountedShelf): number {
  return b.count - a.count || (a.path < b.path ? -1 : 1);
}

/** Numbers of articles by the key of a place or an agency. */
export type NameCounts = ReadonlyMap<string, number>;

/** Fewer datelines show where the news was, not where a paper is. */
const leastDatelines = 20;
/** Least shares: of the articles that have a dateline, and of all articles. */
const shares = { ofDatelines: 0.6, ofAll: 0.3 };

/**
 * Returns the key of the place that most of a source's datelines name, if one stands out: in at least 20
 * articles, 60 % of those with a dateline and 30 % of all. With less evidence, pages name no place for
 * the source.
 */
export function findMainPlace(
  places: NameCounts,
  datelines: number,
  articles: number,
): string | undefined {
  const [first] = [...places].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first || first[1] < leastDatelines) return undefined;
  const enough = first[1] >= shares.ofDatelines * datelines && first[1] >= shares.ofAll * articles;
  return enough ? first[0] : undefined;
}

import type { Shelf, ShelvedIndex } from "../indexes/shelf.ts";
import { figuresOf } from "../indexes/shelf-figures.ts";
import { listPagePath, searchPath } from "../model/paths.ts";
import { viewAbout } from "./about.ts";
import { type MonthTable, planMonths } from "./calendar/month-table.ts";
import { inChunks } from "./chunks.ts";
import type { FrontArchive } from "./front-archive.ts";
import { viewHome } from "./home.ts";
import type { RedirectPage, SiteFacts, SitePages } from "./page-types.ts";
import { planReport, reportPage } from "./report.ts";
import { planShelves } from "./shelf.ts";
import { viewOuterShelf } from "./shelf-of-archive.ts";
import { viewDividedShelf } from "./shelf-of-divided-year.ts";
import type { IndexPage, ShelfPage } from "./shelf-page.ts";

/** What all pages of a site show. */
export function planFacts(
  { settings, indexes }: Pick<FrontArchive, "settings" | "indexes">,
  portable: boolean,
  search = false,
): SiteFacts {
  const navigation = [
    ...filled(indexes).map(({ index }) => ({ path: index.root, name: index.name })),
    ...(search ? [{ path: searchPath, name: "search" as const }] : []),
    { path: "/about/", name: "about" as const },
  ];
  return { settings, portable, search, navigation };
}

/** The pages that need all volumes: home, the indexes, their outer shelves, the report. */
export function planFront(
  archive: FrontArchive,
  redirects: readonly RedirectPage[] = [],
): Omit<SitePages, "articles"> {
  const sizes = archive.settings.page_sizes;
  return {
    ...planLists(archive, redirects),
    shelves: planAcross(archive, archive.across),
    report: planReport(archive, sizes.shelves).map((part) => reportPage(archive, part)),
  };
}

/** Those of them that tell of the whole archive, and are few. */
export function planLists(
  archive: FrontArchive,
  redirects: readonly RedirectPage[],
): Pick<SitePages, "indexes" | "redirects" | "front"> {
  return {
    indexes: planIndexes(archive),
    redirects,
    front: [{ path: "/", archive, redirects, home: viewHome(archive), about: viewAbout(archive) }],
  };
}

/** The pages that list the outer shelves. */
export function planIndexes({ indexes, settings }: FrontArchive): IndexPage[] {
  return filled(indexes).flatMap((shelved) => planIndex(shelved, settings.page_sizes.shelves));
}

/** The pages of shelves that hold articles of several volumes. */
export function planAcross(archive: FrontArchive, shelves: readonly Shelf[]): ShelfPage[] {
  const size = archive.settings.page_sizes.articles;
  const indexes = filled(archive.indexes);
  return planShelves(shelves, size, (shelf) => {
    const neighbours = archive.divided.get(shelf);
    if (!neighbours) return { view: viewOuterShelf(shelf, indexes, size) };
    return { neighbours, view: viewDividedShelf(shelf, neighbours, indexes, archive.settings) };
  });
}

function filled(indexes: readonly ShelvedIndex[]): ShelvedIndex[] {
  return indexes.filter(({ shelves }) => shelves.length > 0);
}

/** The pages that list the outer shelves of an index, `size` on each. */
function planIndex({ index, shelves }: ShelvedIndex, size: number): IndexPage[] {
  const parts = inChunks(shelves, size);
  const pages = parts.map((_, at) => listPagePath(index.root, at + 1));
  const years = shelves.filter(({ span }) => span);
  const span = { first: years[0]?.span?.first, last: years.at(-1)?.span?.last };
  return parts.map((part, at) => {
    const page = { path: listPagePath(index.root, at + 1), number: at + 1, pages, index };
    if (index.sequence === "none") return { ...page, shelves: part };
    const dated = part.filter((shelf) => shelf.span);
    const undated = part.filter((shelf) => !shelf.span);
    return {
      ...{ ...page, shelves: undated },
      ...(dated.length > 0 && { months: tabulate(dated, span, index.path) }),
    };
  });
}

/** Years of the archive; each month leads to its own page. */
function tabulate(
  years: readonly Shelf[],
  span: Parameters<typeof planMonths>[0]["span"],
  pathOf: (key: string) => string,
): MonthTable {
  return planMonths({
    days: new Map(years.flatMap((year) => [...figuresOf(year).days])),
    years: years.map(({ key, path, count }) => ({ year: key, path, count })),
    span,
    linkMonth: (month) => ({ path: pathOf(month.replace("-", "/")) }),
  });
}

import type { Index } from "../indexes/contract.ts";
import type { ShelfOutline, ShelvedIndex } from "../indexes/shelf.ts";
import { listPagePath, searchPath } from "../model/paths.ts";
import type { Settings } from "../settings/settings.ts";
import { viewAbout } from "./about.ts";
import { type ArchiveIndex, type ArchiveShelf, daysOf } from "./archive-shelf.ts";
import { type MonthTable, planMonths } from "./calendar/month-table.ts";
import { inChunks } from "./chunks.ts";
import type { FrontArchive } from "./front-archive.ts";
import { viewHome } from "./home/home.ts";
import { linkIndex, listShelf } from "./links.ts";
import { checkManifest } from "./manifest-check.ts";
import { ownExports, ownPages, refuseSharedAddresses, waysToOwnPages } from "./own-pages.ts";
import type { FrontPage, NavigationWay, RedirectPage, SiteFacts, SitePages } from "./page-types.ts";
import { planReport, reportPage } from "./report.ts";
import { archiveShelfPages, planArchiveShelf, type ReadShelf } from "./shelf-of-archive.ts";
import type { IndexPage, ShelfPage } from "./shelf-page.ts";

/** Collects the facts that all pages of a site show. */
export function planFacts(
  { settings, indexes }: { readonly settings: Settings; readonly indexes: readonly AnyIndex[] },
  portable: boolean,
  search = false,
): SiteFacts {
  refuseSharedAddresses(indexes.map(({ index }) => index.root));
  const navigation = [
    ...filled(indexes).map(({ index }) => wayTo(index)),
    ...waysToOwnPages(),
    ...(search ? [{ path: searchPath, name: "search" }] : []),
    { path: "/about/", name: "about" },
  ];
  return { settings, portable, search, navigation };
}

function wayTo({ root, name, words, facet }: Index): NavigationWay {
  return { path: root, name, ...(words && { words }), ...(facet && { facet: facet.name }) };
}

/** Plans the pages that need all volumes: home, the indexes, their outer shelves, the report. */
export function planFront(
  archive: FrontArchive,
  redirects: readonly RedirectPage[] = [],
): Omit<SitePages, "articles"> {
  const sizes = archive.settings.page_sizes;
  return {
    ...planLists(archive, redirects),
    shelves: archive.across.flatMap((shelf) => planAcross(archive, shelf)),
    report: planReport(archive, sizes.shelves).map((part) => reportPage(archive, part)),
  };
}

/** Plans those front pages that cover the whole archive, which are few. `taken` are the owner's own files. */
export function planLists(
  archive: FrontArchive,
  redirects: readonly RedirectPage[],
  taken: readonly string[] = [],
): Pick<SitePages, "indexes" | "redirects" | "front" | "ownPages" | "ownExports"> {
  return {
    ownPages: ownPages.map(({ path }) => ({ path, archive })),
    ownExports: ownExports.map(({ path }) => ({ path, archive })),
    indexes: planIndexes(archive),
    redirects,
    front: [frontPage(archive, redirects, taken)],
  };
}

/** Plans the pages that list the outer shelves. */
export function planIndexes({ indexes, settings }: FrontArchive): IndexPage[] {
  return filled(indexes).flatMap((shelved) => planIndex(shelved, settings.page_sizes.shelves));
}

function frontPage(
  archive: FrontArchive,
  redirects: readonly RedirectPage[],
  taken: readonly string[],
): FrontPage {
  const { ledger, rows, ignored, dateAudit } = archive;
  const account = { ledger, rows, ignored, dateAudit };
  const views = { home: viewHome(archive), about: viewAbout(archive) };
  return {
    path: "/",
    ...views,
    account,
    redirects,
    former: archive.former,
    manifestCheck: checkManifest(taken),
  };
}

/** Plans the pages of a shelf that holds articles of several volumes. */
function planAcross(archive: FrontArchive, shelf: ArchiveShelf): ShelfPage[] {
  const plan = planArchiveShelf(shelf, archive);
  return archiveShelfPages(plan, readerOf(shelf, archive), archive.settings);
}

/** Returns a function that reads the articles of a shelf, or of one inside it, given its key. */
export function readerOf(
  shelf: ArchiveShelf,
  { readShelf }: Pick<FrontArchive, "readShelf">,
): ReadShelf {
  const byKey = new Map(withInner(shelf).map((one) => [one.key, one]));
  return (key) => {
    const found = byKey.get(key);
    return found ? readShelf(found) : [];
  };
}

function withInner(shelf: ArchiveShelf): ArchiveShelf[] {
  return [shelf, ...shelf.children.flatMap(withInner)];
}

type AnyIndex = ShelvedIndex<ShelfOutline>;

/** Returns the indexes that hold any article. */
function filled<Of extends AnyIndex>(indexes: readonly Of[]): Of[] {
  return indexes.filter(({ shelves }) => shelves.length > 0);
}

/** Plans the pages that list the outer shelves of an index, `size` on each. */
function planIndex({ index, shelves }: ArchiveIndex, size: number): IndexPage[] {
  const parts = inChunks(shelves, size);
  const pages = parts.map((_, at) => listPagePath(index.root, at + 1));
  const years = shelves.filter(({ span }) => span);
  const span = { first: years[0]?.span?.first, last: years.at(-1)?.span?.last };
  return parts.map((part, at) => {
    const path = listPagePath(index.root, at + 1);
    const page = { path, number: at + 1, pages, index: linkIndex(index) };
    if (index.sequence === "none") return { ...page, shelves: part.map(listShelf) };
    const dated = part.filter((shelf) => shelf.span);
    const undated = part.filter((shelf) => !shelf.span);
    return {
      ...{ ...page, shelves: undated.map(listShelf) },
      ...(dated.length > 0 && { months: tabulate(dated, span, index.path) }),
    };
  });
}

/** Makes the table of the archive's years, in which each month links to its own page. */
function tabulate(
  years: readonly ArchiveShelf[],
  span: Parameters<typeof planMonths>[0]["span"],
  pathOf: (key: string) => string,
): MonthTable {
  return planMonths({
    days: new Map(years.flatMap((year) => [...daysOf(year)])),
    years: years.map(({ key, path, count }) => ({ year: key, path, count })),
    span,
    linkMonth: (month) => ({ path: pathOf(month.replace("-", "/")) }),
  });
}

import { bySource } from "../indexes/by-source.ts";
import { timeOf } from "../indexes/shelf.ts";
import { listPagePath } from "../model/paths.ts";
import { inChunks } from "./chunks.ts";
import type { ArticleEntry, ShelfEntry, ShelfHead } from "./links.ts";
import type { ArticleGroup, ShelfNeighbours, ShelfPage, ShelfView } from "./shelf-page.ts";

/** A shelf with everything that its pages list. */
export interface ListedShelf {
  readonly head: ShelfHead;
  /** Articles that stand here and on no inner shelf. */
  readonly articles: readonly ArticleEntry[];
  /** Inner shelves, each with all of its articles if they are shown on the page of this one. */
  readonly children: readonly ListedChild[];
}

/** A shelf inside another. */
export interface ListedChild {
  readonly entry: ShelfEntry;
  /** Empty where the outer shelf is too large for one page. */
  readonly articles: readonly ArticleEntry[];
}

/** Content of a shelf's pages beside its articles: neighbours on each of them, the view on the first. */
export interface ShelfExtras {
  readonly neighbours?: ShelfNeighbours | undefined;
  readonly view?: ShelfView;
}

/** Plans the pages of a shelf, with at most `size` articles on each. */
export function planShelf(
  shelf: ListedShelf,
  size: number,
  { neighbours, view }: ShelfExtras,
): ShelfPage[] {
  const { head } = shelf;
  const fits = fitsOnPage(head, size);
  const articles = arrange(shelf, view?.marksDays === true);
  const parts = fits ? [undefined] : inChunks(articles, size);
  const pages = pathsOfShelf(head, articles.length, size);
  return parts.map((part, at) => ({
    path: pages[at] ?? head.path,
    number: at + 1,
    pages,
    shelf: head,
    inner: fits || at > 0 ? [] : innerOf(shelf, view),
    groups: part ? group(head, part) : groupWithInner(shelf, articles),
    ...neighbours,
    ...(at === 0 && view && { view }),
  }));
}

/** Whether all articles of a shelf fit on one page, under the headings of its inner shelves. */
export function fitsOnPage({ count }: Pick<ShelfEntry, "count">, size: number): boolean {
  return count <= size;
}

/** Returns the addresses of the pages of a shelf, given the number of articles directly on it. */
export function pathsOfShelf(
  shelf: Pick<ShelfEntry, "path" | "count">,
  articles: number,
  size: number,
): string[] {
  const count = fitsOnPage(shelf, size) ? 1 : Math.max(1, Math.ceil(articles / size));
  return Array.from({ length: count }, (_, at) => listPagePath(shelf.path, at + 1));
}

/** Returns the inner shelves to which nothing else on the page links. */
function innerOf({ children }: ListedShelf, view: ShelfView | undefined): ShelfEntry[] {
  const linked = new Set([
    ...(view?.calendar?.months.map(({ link }) => link?.path) ?? []),
    ...(view?.months?.rows.map((row) => ("year" in row ? row.path : undefined)) ?? []),
  ]);
  return children.map(({ entry }) => entry).filter(({ path }) => !linked.has(path));
}

/** A list shorter than this needs no headings. */
const shortList = 12;

/** Headings that divide the articles of an innermost shelf on its page. */
type Headings = "sources" | "months" | "none";

/** Whether the list of a shelf has months as headings, to which other pages can link. */
export function hasMonths(shelf: Omit<ShelfEntry, "label" | "path">): boolean {
  const { index, span, count } = shelf;
  const isYear = index.sequence === "none" && timeOf(shelf).length === 1;
  return isYear && span !== undefined && count > shortList;
}

function headingsOf(shelf: ShelfEntry): Headings {
  if (hasMonths(shelf)) return "months";
  const { index, key } = shelf;
  const isDay = key.split("/").length === 3 || key === "undated";
  return index.sequence === "time" && isDay ? "sources" : "none";
}

/** Returns a shelf's own articles in the order of its pages; on request, the first of each day is marked. */
function arrange({ head, articles }: ListedShelf, marksDays: boolean): readonly ArticleEntry[] {
  if (headingsOf(head) !== "sources") return marksDays ? markDays(articles) : articles;
  const keyed = articles.map((article, at) => {
    const { name, id } = article.source;
    return { article, at, key: `${name.toLowerCase()} ${id}` };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at));
  return keyed.map(({ article }) => article);
}

/** Marks the first article of each day, to which a calendar links. */
function markDays(articles: readonly ArticleEntry[]): ArticleEntry[] {
  return articles.map((article, at) => {
    const isDay = article.date?.length === 10;
    return isDay && articles[at - 1]?.date !== article.date
      ? { ...article, opensDay: true }
      : article;
  });
}

/** Puts the articles of one page under headings. */
function group(shelf: ShelfEntry, articles: readonly ArticleEntry[]): ArticleGroup[] {
  const headings = headingsOf(shelf);
  if (headings === "none") return articles.length > 0 ? [{ articles }] : [];
  const groups = new Map<string, ArticleEntry[]>();
  for (const article of articles) {
    const key = headings === "sources" ? article.source.id : (article.date?.slice(0, 7) ?? "");
    const known = groups.get(key);
    if (known) known.push(article);
    else groups.set(key, [article]);
  }
  return [...groups].map(([key, some]): ArticleGroup => {
    if (headings === "months") return { ...(key.length === 7 && { month: key }), articles: some };
    const [first] = some;
    return {
      ...(first && { source: { source: first.source, path: bySource.path(key) } }),
      articles: some,
    };
  });
}

/** Groups the articles of a shelf that fits on one page under the headings of its inner shelves. */
function groupWithInner(
  { head, children }: ListedShelf,
  arranged: readonly ArticleEntry[],
): ArticleGroup[] {
  const inner = children.map(({ entry, articles }) => ({ shelf: entry, articles }));
  return [...group(head, arranged), ...inner];
}

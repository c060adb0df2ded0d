import { bySource } from "../indexes/by-source.ts";
import { articlesOf, type Shelf, timeOf } from "../indexes/shelf.ts";
import type { Article } from "../model/article.ts";
import { listPagePath } from "../model/paths.ts";
import { inChunks } from "./chunks.ts";
import type { ArticleGroup, ShelfPage, ShelfView } from "./shelf-page.ts";

type Neighbours = Pick<ShelfPage, "previous" | "next">;

/** What the pages of a shelf show beside its articles: neighbours on each of them, the view on the first. */
export interface ShelfExtras {
  readonly neighbours?: Neighbours | undefined;
  readonly view?: ShelfView;
}

/** The pages of shelves, with at most `size` articles on each. */
export function planShelves(
  shelves: readonly Shelf[],
  size: number,
  extrasOf: (shelf: Shelf) => ShelfExtras,
): ShelfPage[] {
  return shelves.flatMap((shelf) => {
    const fits = shelf.count <= size;
    const articles = arrange(shelf);
    const parts = fits ? [undefined] : inChunks(articles, size);
    const pages = parts.map((_, at) => listPagePath(shelf.path, at + 1));
    const { neighbours, view } = extrasOf(shelf);
    const marked = view?.marksDays ? firstOfDays(articles) : undefined;
    return parts.map((part, at) => ({
      path: listPagePath(shelf.path, at + 1),
      number: at + 1,
      pages,
      shelf,
      inner: fits || at > 0 ? [] : innerOf(shelf, view),
      groups: part ? group(shelf, part) : groupWithInner(shelf),
      ...(marked && { marked }),
      ...neighbours,
      ...(at === 0 && view && { view }),
    }));
  });
}

/** Addresses of the pages that `planShelves` gives a shelf. */
export function pagesOfShelf(shelf: Shelf, size: number): string[] {
  const count = shelf.count <= size ? 1 : Math.max(1, Math.ceil(shelf.articles.length / size));
  return Array.from({ length: count }, (_, at) => listPagePath(shelf.path, at + 1));
}

/** Inner shelves that nothing else on the page leads to. */
function innerOf({ children }: Shelf, view: ShelfView | undefined): readonly Shelf[] {
  const linked = new Set([
    ...(view?.calendar?.months.map(({ link }) => link?.path) ?? []),
    ...(view?.months?.rows.map((row) => ("year" in row ? row.path : undefined)) ?? []),
  ]);
  return children.filter(({ path }) => !linked.has(path));
}

/** A list that is shorter than this needs no headings in it. */
const shortList = 12;

/** How the articles of an innermost shelf are told apart on its page. */
type Headings = "sources" | "months" | "none";

/** Whether the list of a shelf has months as headings, which other pages can lead to. */
export function hasMonths(shelf: Shelf): boolean {
  const { index, span, count } = shelf;
  const isYear = index.sequence === "none" && timeOf(shelf).length === 1;
  return isYear && span !== undefined && count > shortList;
}

function headingsOf(shelf: Shelf): Headings {
  if (hasMonths(shelf)) return "months";
  const { index, key } = shelf;
  const isDay = key.split("/").length === 3 || key === "undated";
  return index.sequence === "time" && isDay ? "sources" : "none";
}

/** The articles that stand on a shelf itself, in the order of its pages. */
function arrange(shelf: Shelf): readonly Article[] {
  if (headingsOf(shelf) !== "sources") return shelf.articles;
  const keyed = shelf.articles.map((article, at) => {
    const { name, id } = article.source;
    return { article, at, key: `${name.toLowerCase()} ${id}` };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at));
  return keyed.map(({ article }) => article);
}

/** Some of these articles under headings: those of a page. */
function group(shelf: Shelf, articles: readonly Article[]): ArticleGroup[] {
  const headings = headingsOf(shelf);
  if (headings === "none") return articles.length > 0 ? [{ articles }] : [];
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    const { source, published } = article;
    const key = headings === "sources" ? source.id : (published?.date.slice(0, 7) ?? "");
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

/** A shelf that fits on a page shows its articles under the headings of its inner shelves. */
function groupWithInner(shelf: Shelf): ArticleGroup[] {
  const inner = shelf.children.map((child) => ({ shelf: child, articles: articlesOf(child) }));
  return [...group(shelf, arrange(shelf)), ...inner];
}

/** The first article of each day, where a calendar leads to it. */
function firstOfDays(articles: readonly Article[]): ReadonlySet<Article> {
  return new Set(
    articles.filter(({ published }, at) => {
      return published?.precision === "day" && articles[at - 1]?.published?.date !== published.date;
    }),
  );
}

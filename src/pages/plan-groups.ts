import { bySource } from "../indexes/by-source.ts";
import { articlesOf, type Shelf } from "../indexes/shelf.ts";
import { timeOf } from "../indexes/time-keys.ts";
import type { Article } from "../model/article.ts";
import type { ArticleGroup } from "./page-types.ts";

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
export function arrange(shelf: Shelf): readonly Article[] {
  if (headingsOf(shelf) !== "sources") return shelf.articles;
  const keyed = shelf.articles.map((article, at) => {
    const { name, id } = article.source;
    return { article, at, key: `${name.toLowerCase()} ${id}` };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at));
  return keyed.map(({ article }) => article);
}

/** Some of these articles under headings: those of a page. */
export function group(shelf: Shelf, articles: readonly Article[]): ArticleGroup[] {
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
export function groupWithInner(shelf: Shelf): ArticleGroup[] {
  const inner = shelf.children.map((child) => ({ shelf: child, articles: articlesOf(child) }));
  return [...group(shelf, arrange(shelf)), ...inner];
}

/** The first article of each day, where a calendar leads to it. */
export function firstOfDays(articles: readonly Article[]): ReadonlySet<Article> {
  return new Set(
    articles.filter(({ published }, at) => {
      return published?.precision === "day" && articles[at - 1]?.published?.date !== published.date;
    }),
  );
}

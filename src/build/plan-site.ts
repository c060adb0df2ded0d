import type { Archive } from "../archive.ts";
import { listPagePath } from "../paths.ts";
import { articlesOf, type Shelf, type ShelvedIndex } from "../shelves.ts";
import { inChunks } from "./in-chunks.ts";
import { planReport } from "./plan-report.ts";
import {
  type ArticleGroup,
  type ArticlePage,
  type IndexPage,
  type Opening,
  type ShelfPage,
  Site,
  type SitePages,
} from "./site.ts";

/** Computes every list of the site, once: templates only place what stands in them. */
export function planSite(archive: Archive, portable: boolean): Site {
  const sizes = archive.settings.page_sizes;
  const filled = archive.indexes.filter(({ shelves }) => shelves.length > 0);
  const pages: SitePages = {
    articles: planArticles(archive),
    shelves: filled.flatMap((shelved) => planShelves(shelved, sizes.articles)),
    indexes: filled.flatMap((shelved) => planIndex(shelved, sizes.shelves)),
    report: planReport(archive.ledger, sizes.shelves),
    front: [{ path: "/" }],
  };
  const dated = archive.articles.filter((article) => article.published);
  const latest = dated.slice(-sizes.latest).reverse();
  const openings = filled.map(openingOf);
  const navigation = [
    ...filled.map(({ index }) => ({ path: index.root, title: index.title })),
    { path: "/about/", title: "About" },
  ];
  return new Site({ archive, portable, latest, openings, navigation }, pages);
}

/** As many shelves as the front page shows of an index: the last in time, else the largest. */
const openingSize = 24;

function openingOf({ index, shelves }: ShelvedIndex): Opening {
  const bySize = [...shelves].sort((a, b) => b.count - a.count);
  const ranked = index.sequence === "time" ? [...shelves].reverse() : bySize;
  const shown = ranked.slice(0, openingSize);
  return { index, shelves: shown, more: shelves.length - shown.length };
}

function planArticles({ articles, indexes }: Archive): ArticlePage[] {
  return articles.map((article, position) => {
    const previous = articles[position - 1];
    const next = articles[position + 1];
    return {
      path: article.path,
      article,
      shelves: indexes.flatMap(({ index, byKey }) =>
        index.keys(article).flatMap((key) => byKey.get(key) ?? []),
      ),
      ...(article.published && previous && { previous }),
      ...(next?.published && { next }),
    };
  });
}

function planShelves({ index, byKey }: ShelvedIndex, size: number): ShelfPage[] {
  const neighbours = index.sequence === "time" ? neighboursInTime([...byKey.values()]) : undefined;
  return [...byKey.values()].flatMap((shelf) => {
    const fits = shelf.count <= size;
    const parts = fits ? [undefined] : inChunks(shelf.articles, size);
    const pages = parts.map((_, at) => listPagePath(shelf.path, at + 1));
    return parts.map((part, at) => ({
      path: listPagePath(shelf.path, at + 1),
      number: at + 1,
      pages,
      shelf,
      inner: fits ? [] : shelf.children,
      groups: part ? [{ articles: part }] : groupsOf(shelf),
      ...neighbours?.get(shelf),
    }));
  });
}

function planIndex({ index, shelves }: ShelvedIndex, size: number): IndexPage[] {
  const parts = inChunks(shelves, size);
  const pages = parts.map((_, at) => listPagePath(index.root, at + 1));
  return parts.map((part, at) => {
    return { path: listPagePath(index.root, at + 1), number: at + 1, pages, index, shelves: part };
  });
}

/** A shelf that fits on a page shows its articles under the headings of its inner shelves. */
function groupsOf(shelf: Shelf): ArticleGroup[] {
  const own = shelf.articles.length > 0 ? [{ articles: shelf.articles }] : [];
  return [
    ...own,
    ...shelf.children.map((inner) => ({ shelf: inner, articles: articlesOf(inner) })),
  ];
}

/** Years follow years, months months and days days, across the borders of the shelves around them. */
function neighboursInTime(shelves: readonly Shelf[]) {
  const neighbours = new Map<Shelf, { previous?: Shelf; next?: Shelf }>();
  const timed = shelves.filter((shelf) => shelf.span);
  for (const depth of [1, 2, 3]) {
    const row = timed.filter((shelf) => shelf.key.split("/").length === depth);
    row.sort((a, b) => (a.key < b.key ? -1 : 1));
    for (const [at, shelf] of row.entries()) {
      const [previous, next] = [row[at - 1], row[at + 1]];
      neighbours.set(shelf, { ...(previous && { previous }), ...(next && { next }) });
    }
  }
  return neighbours;
}

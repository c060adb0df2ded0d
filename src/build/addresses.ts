import type { Archive } from "../archive.ts";
import type { Article } from "../article.ts";
import { outputFile } from "../paths.ts";
import { planFacts, planFront } from "./plan-front.ts";
import { pagesOfShelf } from "./plan-shelves.ts";
import { type RedirectPage, twinOf } from "./site.ts";

/**
 * Files of all lists, of the pages of `articles` and of the twins beside them, before any is made:
 * what may be new when the volumes of these articles are built.
 */
export function filesOf(archive: Archive, articles: readonly Article[]): string[] {
  const { indexes, settings } = archive;
  const front = planFront(archive);
  const shelves = indexes.flatMap(({ byKey }) => [...byKey.values()]);
  const pages = [
    ...articles.map(({ path }) => path),
    ...shelves.flatMap((shelf) => pagesOfShelf(shelf, settings.page_sizes.articles)),
    ...[...front.front, ...front.indexes, ...front.report].map(({ path }) => path),
    ...planFacts(archive, false).navigation.map(({ path }) => path),
    ...(settings.twins ? articles.flatMap(twinsOf) : []),
  ];
  return pages.map(outputFile);
}

function twinsOf(article: Article): string[] {
  return [article.file, ...article.furtherFiles].map((file) => twinOf(article, file));
}

/** What a site that stands already holds of articles: the id of each, by its page. */
export function publishedIds(before: Iterable<string>): Map<string, string> {
  const ids = new Map<string, string>();
  for (const file of before) {
    const id = /-([0-9a-f]{12})\.html$/.exec(file)?.[1];
    if (id) ids.set(file, id);
  }
  return ids;
}

/** Former addresses of articles that stand elsewhere now. A redirect is in the manifest: it stays known. */
export function findRedirects(
  published: ReadonlyMap<string, string>,
  articles: readonly Article[],
): RedirectPage[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const current = new Set(articles.map(({ path }) => outputFile(path)));
  return [...published].flatMap(([file, id]) => {
    const article = byId.get(id);
    return article && !current.has(file) ? [{ path: `/${file}`, article }] : [];
  });
}

import { outputFile } from "../../model/paths.ts";
import type { RedirectPage } from "../../pages/page-types.ts";
import type { ArticlePlace, Library } from "../cache/library.ts";
import { guardRemovals } from "./guard-removals.ts";

/** What a site that stands already holds of articles: the id of each, by its page. */
export function publishedIds(before: Iterable<string>): Map<string, string> {
  const ids = new Map<string, string>();
  for (const file of before) {
    const id = /-([0-9a-f]{12})\.html$/.exec(file)?.[1];
    if (id) ids.set(file, id);
  }
  return ids;
}

/** What became of articles that were published. */
export interface MovedArticles {
  /** Former addresses of articles that stand elsewhere now. A redirect is in the manifest: it stays known. */
  readonly redirects: readonly RedirectPage[];
  /** @throws OwnerError where too many have gone. */
  guard(leave: () => void): void;
}

/** Looks for published articles. Those of volumes that are `untouched`, by name, stand as they stood. */
export function findMoved(
  published: ReadonlyMap<string, string>,
  library: Library,
  untouched: ReadonlyMap<string, number>,
): MovedArticles {
  const ids = new Set(published.values());
  const found = library.locate(ids);
  const byVolume = new Map<string, (ArticlePlace & { readonly file: string })[]>();
  for (const [file, id] of published) {
    const place = found.get(id);
    if (!place) continue;
    const group = byVolume.get(place.volume);
    if (group) group.push({ ...place, file });
    else byVolume.set(place.volume, [{ ...place, file }]);
  }
  const redirects = [...byVolume].flatMap(([volume, group]) => {
    const articles = library.some(
      volume,
      group.map(({ place }) => place),
    );
    return group.flatMap(({ file }, at): RedirectPage[] => {
      const article = articles[at];
      return article && outputFile(article.path) !== file ? [{ path: `/${file}`, article }] : [];
    });
  });
  const others = [...untouched.values()].reduce((sum, count) => sum + count, 0);
  const known = [...found.values()].filter(({ volume }) => untouched.has(volume)).length;
  return {
    redirects: redirects.sort((a, b) => (a.path < b.path ? -1 : 1)),
    guard: (leave) => guardRemovals(ids.size - found.size, ids.size + others - known, leave),
  };
}

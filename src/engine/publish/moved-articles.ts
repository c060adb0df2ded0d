import { indexesOf } from "../../indexes/index.ts";
import { isWithin } from "../../indexes/shelf.ts";
import type { Article } from "../../model/article.ts";
import { isPagePath } from "../../model/former-paths.ts";
import { outputFile, pathsOfArticle } from "../../model/paths.ts";
import { planFacts, planIndexes } from "../../pages/front.ts";
import type { FrontArchive } from "../../pages/front-archive.ts";
import { linkArticle } from "../../pages/links.ts";
import { formerTwinOf, type RedirectPage, twinOf } from "../../pages/page-types.ts";
import { planReport } from "../../pages/report.ts";
import { pathsOfShelf } from "../../pages/shelf.ts";
import { archiveShelfPaths } from "../../pages/shelf-of-archive.ts";
import { shelveVolume } from "../../pages/volume.ts";
import type { Volume } from "../../pages/volume-context.ts";
import type { Settings } from "../../settings/settings.ts";
import { OwnerError } from "../../text/owner-error.ts";
import type { ArticlePosition, Library } from "../volumes/settled-volumes.ts";
import { followFiles, idInPage, type SiteAndPile } from "./moved-files.ts";

/** Returns the ids of the articles of a published site, by page. */
export function publishedIds(before: Iterable<string>): Map<string, string> {
  const ids = new Map<string, string>();
  for (const file of before) {
    const id = idInPage(file);
    if (id) ids.set(file, id);
  }
  return ids;
}

/** The articles that were published before, and their present addresses. */
export interface MovedArticles {
  /** Former addresses of moved articles. A redirect is in the manifest, and so stays known. */
  readonly redirects: readonly RedirectPage[];
  /**
   * Refuses to remove too many.
   * @throws OwnerError where too many articles would go.
   */
  guard(leave: () => void): void;
}

/**
 * Finds moved articles. Those of `untouched` volumes, given by name, are where they were. Those of `withheld` files,
 * given by id, go because their owner has written so: that is no mistake to guard against.
 */
export function findMoved(
  published: ReadonlyMap<string, string>,
  library: Library,
  untouched: ReadonlyMap<string, number>,
  withheld: ReadonlySet<string>,
  now: SiteAndPile,
): MovedArticles {
  const ids = new Set(published.values());
  const found = library.locate(ids);
  const gone = [...published].flatMap(([file, id]) =>
    found.has(id) || withheld.has(id) ? [] : [file],
  );
  const followed = follow(gone, library, now);
  const byVolume = new Map<string, (ArticlePosition & { readonly file: string })[]>();
  for (const [file, id] of published) {
    const known = found.get(id) ?? followed.get(file);
    if (!known) continue;
    const group = byVolume.get(known.volume);
    if (group) group.push({ ...known, file });
    else byVolume.set(known.volume, [{ ...known, file }]);
  }
  const redirects = [...byVolume].flatMap(([volume, group]) => {
    const articles = library.some(
      volume,
      group.map(({ position }) => position),
    );
    return group.flatMap(({ file }, at): RedirectPage[] => {
      const article = articles[at];
      return article && outputFile(article.path) !== file ? [redirectTo(article, `/${file}`)] : [];
    });
  });
  const others = [...untouched.values()].reduce((sum, count) => sum + count, 0);
  const known = [...found.values()].filter(({ volume }) => untouched.has(volume)).length;
  return {
    redirects: redirects.sort((a, b) => (a.path < b.path ? -1 : 1)),
    guard(leave) {
      const lost = new Set(
        gone.filter((file) => !followed.has(file)).map((file) => published.get(file)),
      );
      guardRemovals(lost.size, ids.size + others - known, leave);
    },
  };
}

/** Finds the present places of articles whose files were moved. */
function follow(gone: readonly string[], library: Library, now: SiteAndPile) {
  const trails = followFiles(gone, now);
  const found = library.locate(new Set([...trails.values()].flat()));
  return new Map(
    [...trails].flatMap(([file, ids]): [string, ArticlePosition][] => {
      const position = ids.map((id) => found.get(id)).find((one) => one !== undefined);
      return position ? [[file, position]] : [];
    }),
  );
}

function redirectTo(article: Article, path: string): RedirectPage {
  const twin = { path: formerTwinOf(path, article), now: twinOf(article, article.file) };
  return { path, article: linkArticle(article), twin };
}

/**
 * Largest share of the articles that a build may remove: more is taken for a mistake, such as a wrong
 * folder or a lost disk.
 */
const largestPart = 0.1;

/**
 * Refuses a build that would remove too many articles; calls `leave` before it throws.
 * @throws OwnerError if more than a tenth of the `before` published articles would go.
 */
function guardRemovals(gone: number, before: number, leave: () => void): void {
  if (gone <= before * largestPart) return;
  leave();
  throw new OwnerError(
    `This build would remove ${gone} of ${before} articles from the site: their files are gone. Nothing was changed. If that is intended, build with --force.`,
  );
}

/** Lists the files of the front before any is made. */
export function filesOfFront(archive: FrontArchive): string[] {
  const { articles: size, shelves: reportSize } = archive.settings.page_sizes;
  const pages = [
    ...archive.across.flatMap((shelf) => archiveShelfPaths(shelf, size)),
    ...[...planIndexes(archive), ...planReport(archive, reportSize)].map(({ path }) => path),
    "/",
    // Every article links to it; see `templates/pages/verify.11ty.tsx`.
    ...(archive.settings.twins && archive.articles.length > 0 ? ["/verify/"] : []),
    ...planFacts(archive, false).navigation.map(({ path }) => path),
  ];
  return pages.map(outputFile);
}

/** Lists the files of a volume before any is made: pages, the twins beside them, lists. */
export function filesOfVolume(volume: Volume, settings: Settings): string[] {
  const { articles } = volume;
  const shelves = shelveVolume(volume, indexesOf(settings)).shelved.flatMap(({ byKey }) =>
    [...byKey.values()].filter((shelf) => isWithin(volume.name, shelf)),
  );
  const pages = [
    ...articles.flatMap(pathsOfArticle),
    ...articles.flatMap(({ former = [] }) => former.filter(isPagePath)),
    ...shelves.flatMap((shelf) =>
      pathsOfShelf(shelf, shelf.articles.length, settings.page_sizes.articles),
    ),
    ...(settings.twins ? articles.flatMap(twinsOf) : []),
  ];
  return pages.map(outputFile);
}

function twinsOf(article: Article): string[] {
  return [article.file, ...article.furtherFiles].map((file) => twinOf(article, file));
}

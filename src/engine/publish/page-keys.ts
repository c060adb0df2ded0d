import { outermost, type Shelf } from "../../indexes/shelf.ts";
import type { Article } from "../../model/article.ts";
import { identify } from "../../model/identify.ts";
import type { ShelfPage } from "../../pages/shelf-page.ts";
import type { ArticlePlan } from "../../pages/volume.ts";
import { shortHash } from "../../text/hash.ts";

/** Gives the digest of all that a page shows: an equal key gives equal bytes. */
export type KeyOf = (page: ArticlePlan | ShelfPage) => string;

/**
 * Keys for the pages of a volume. `siteDigest` is of what all pages depend on; the bytes of an article's
 * files stand for what was read from them.
 */
export function openPageKeys(articles: readonly Article[], siteDigest: string): KeyOf {
  const identities = new Map<unknown, string>(
    articles.map((article) => [article, shortHash(JSON.stringify(identify(article)), 16)]),
  );
  const tellOn =
    (page: ArticlePlan | ShelfPage) =>
    (_name: string, value: unknown): unknown => {
      if (typeof value !== "object" || value === null) return value;
      const identity = identities.get(value);
      if (identity !== undefined) return identity;
      if (value instanceof Map || value instanceof Set) return [...value];
      if (!isShelf(value)) return value;
      return "article" in page ? nameShelf(value) : tellShelf(value);
    };
  return (page) => shortHash(siteDigest + JSON.stringify(page, tellOn(page)), 32);
}

function isShelf(value: object): value is Shelf {
  return "index" in value && "children" in value;
}

/** What the page of an article shows of the shelves it stands on: not how many others do. */
function nameShelf(shelf: Shelf): unknown {
  return [shelf.path, shelf.label, outermost(shelf).label];
}

/** What lists show of a shelf; the articles on it stand in the list itself. */
function tellShelf(shelf: Shelf): unknown {
  const { index, key, count, span } = shelf;
  return [index.name, key, count, span, nameShelf(shelf)];
}

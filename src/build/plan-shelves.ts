import { listPagePath } from "../paths.ts";
import { articlesOf, type Shelf } from "../shelves.ts";
import { inChunks } from "./in-chunks.ts";
import type { ArticleGroup, ShelfPage } from "./site.ts";

type Neighbours = ReadonlyMap<Shelf, Pick<ShelfPage, "previous" | "next">>;

/** The pages of shelves, with at most `size` articles on each. */
export function planShelves(
  shelves: readonly Shelf[],
  size: number,
  neighbours?: Neighbours,
): ShelfPage[] {
  return shelves.flatMap((shelf) => {
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

/** Addresses of the pages that `planShelves` gives a shelf. */
export function pagesOfShelf(shelf: Shelf, size: number): string[] {
  const count = shelf.count <= size ? 1 : Math.max(1, Math.ceil(shelf.articles.length / size));
  return Array.from({ length: count }, (_, at) => listPagePath(shelf.path, at + 1));
}

/** A shelf that fits on a page shows its articles under the headings of its inner shelves. */
function groupsOf(shelf: Shelf): ArticleGroup[] {
  const own = shelf.articles.length > 0 ? [{ articles: shelf.articles }] : [];
  return [
    ...own,
    ...shelf.children.map((inner) => ({ shelf: inner, articles: articlesOf(inner) })),
  ];
}

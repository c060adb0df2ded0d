import type { Shelf } from "../indexes/shelf.ts";
import { listPagePath } from "../model/paths.ts";
import { inChunks } from "./chunks.ts";
import type { ShelfPage, ShelfView } from "./page-types.ts";
import { arrange, firstOfDays, group, groupWithInner } from "./plan-groups.ts";

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

import type { Shelf, ShelvedIndex } from "../indexes/shelf.ts";
import type { Article } from "../model/article.ts";
import type { ArticleNeighbour, ShelfNeighbour } from "./links.ts";

/** First and last shelf in time of one depth: year, month or day. Nothing where a volume has none. */
export type TimelineRow = { readonly first: ShelfNeighbour; readonly last: ShelfNeighbour } | null;

const depths = [1, 2, 3];

/** The ends of a volume's dated shelves, depth by depth: what those of other volumes turn to. */
export function summarizeTimeline(shelved: readonly ShelvedIndex[]): TimelineRow[] {
  const timed = shelved
    .filter(({ index }) => index.sequence === "time")
    .flatMap(({ byKey }) => [...byKey.values()].filter((shelf) => shelf.span))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return depths.map((depth) => {
    const row = timed.filter(({ key }) => key.split("/").length === depth);
    const [first, last] = [row[0], row.at(-1)];
    return first && last ? { first: shelfNeighbour(first), last: shelfNeighbour(last) } : null;
  });
}

/** What pages tell of the article before or after. */
export function neighbourOf({ path, title, language, direction }: Article): ArticleNeighbour {
  return { path, title, language, direction };
}

function shelfNeighbour({ path, key }: Shelf): ShelfNeighbour {
  return { path, key };
}

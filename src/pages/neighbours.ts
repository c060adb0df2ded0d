import type { ShelvedIndex } from "../indexes/shelf.ts";
import type { ShelfNeighbour } from "./links.ts";

/** First and last shelf in time of one depth: year, month or day. `null` where a volume has none. */
export type TimelineRow = { readonly first: ShelfNeighbour; readonly last: ShelfNeighbour } | null;

const depths = [1, 2, 3];

/** Returns the first and last dated shelves of a volume, depth by depth: those that other volumes link to. */
export function summarizeTimeline(shelved: readonly ShelvedIndex[]): TimelineRow[] {
  const timed = shelved
    .filter(({ index }) => index.sequence === "time")
    .flatMap(({ byKey }) => [...byKey.values()].filter((shelf) => shelf.span))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return depths.map((depth) => {
    const row = timed.filter(({ key }) => key.split("/").length === depth);
    const [first, last] = [row[0], row.at(-1)];
    return first && last ? { first: stepTo(first), last: stepTo(last) } : null;
  });
}

/** Names a shelf for a link from the one before or after it. */
export function stepTo({ path, key }: ShelfNeighbour): ShelfNeighbour {
  return { path, key };
}

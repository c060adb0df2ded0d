import { totalmem } from "node:os";

/** What Pagefind takes for an article while it writes (bytes, measured with 500 to 8,000 articles). */
const bytesEach = 360_000;

/** How many articles may be indexed at a time, in all processes together: half of the memory there is. */
export function articlesAtOnce(): number {
  // 0 where no limit is known; more than there is where there is none.
  const constrained = process.constrainedMemory?.() || Number.POSITIVE_INFINITY;
  return Math.floor(Math.min(totalmem(), constrained) / 2 / bytesEach);
}

/**
 * Does something with each item, many at a time, as long as their sizes together stay below `limit`;
 * what is larger than that waits until it is alone. Gives what came of each, in the order of the items.
 */
export async function withinLimit<Item, Result>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const underWay = new Set<Promise<unknown>>();
  const results: Promise<Result>[] = [];
  let size = 0;
  for (const item of items) {
    const own = sizeOf(item);
    while (underWay.size > 0 && size + own > limit) await Promise.race(underWay);
    size += own;
    const result = work(item);
    const settled = result
      .catch(() => {})
      .then(() => {
        size -= own;
        underWay.delete(settled);
      });
    underWay.add(settled);
    results.push(result);
  }
  return await Promise.all(results);
}

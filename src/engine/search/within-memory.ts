import { totalmem } from "node:os";

/** Memory that Pagefind needs for an article while it writes (bytes, measured with 500 to 8,000 articles). */
const bytesEach = 360_000;

/** Returns how many articles may be indexed at a time, in all processes together: half of the memory. */
export function articlesAtOnce(): number {
  // 0 if the limit is not known; more than the memory if there is none.
  const constrained = process.constrainedMemory?.() || Number.POSITIVE_INFINITY;
  return Math.floor(Math.min(totalmem(), constrained) / 2 / bytesEach);
}

/**
 * Runs work on each item, many at a time, as long as their sizes together stay below `limit`; a larger
 * item waits until it is alone. Returns the results in the order of the items.
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

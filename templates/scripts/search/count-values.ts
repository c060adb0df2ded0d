import type { FilterCounts, FoundPage, PagefindBase, SearchOptions } from "./pagefind.ts";

/** Number of values counted for each facet of each shard, if each has to be requested. */
const mostValues = 8;

/**
 * Counts how many of `pages` have each value of each facet. Pagefind counts for one term; for several
 * terms it is asked which articles have a value, for the most frequent values.
 */
export async function countValues(
  index: PagefindBase,
  terms: readonly string[],
  pages: readonly FoundPage[],
  options: SearchOptions,
  facets: readonly string[],
): Promise<FilterCounts> {
  if (pages.length === 0) return {};
  const named = Object.fromEntries(facets.map((facet) => [facet, ""]));
  const [term = null] = terms;
  // Loads the values of all facets, without searching.
  await index.search(term, { filters: { ...named, ...options.filters }, preload: true });
  const counts = (await index.search(term, options)).filters;
  if (terms.length < 2) return counts;
  const ids = new Set(pages.map(({ id }) => id));
  const exact: Record<string, Record<string, number>> = {};
  for (const facet of facets) {
    const values = Object.entries(counts[facet] ?? {}).filter(([, count]) => count > 0);
    const frequent = values.sort(([, a], [, b]) => b - a).slice(0, mostValues);
    for (const [value] of frequent) {
      const { results } = await index.search(null, { filters: { [facet]: value } });
      const count = results.filter(({ id }) => ids.has(id)).length;
      exact[facet] = { ...exact[facet], [value]: count };
    }
  }
  return exact;
}

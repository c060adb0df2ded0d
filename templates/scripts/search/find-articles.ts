import type { ListedIndex, ListedShard, SearchList } from "../../../src/search/search-list.ts";
import { countValues } from "./count-values.ts";
import { rangeFilter, readRange, touches } from "./date-range.ts";
import type { OpenIndex } from "./open-index.ts";
import type { FilterCounts, FoundPage, PagefindBase, SearchOptions } from "./pagefind.ts";
import { parseQuery, type Query } from "./parse-query.ts";
import type { SearchState } from "./state.ts";

/** The results from one index of one shard, in the requested order. */
export interface FoundInIndex {
  readonly shard: ListedShard;
  readonly pages: readonly FoundPage[];
  /** Loads the counts of this search, by facet. */
  counts(facets: readonly string[]): Promise<FilterCounts>;
}

/** The results from all shards of the range. */
export interface Found {
  readonly query: Query;
  readonly parts: readonly FoundInIndex[];
  /** Articles of shards that could not be searched, and the reason; results are as if these did not exist. */
  readonly missing: number;
  readonly fault?: unknown;
}

/** Searches every index of every shard that the range touches, all at once. */
export async function findArticles(
  state: SearchState,
  list: SearchList,
  openIndex: OpenIndex,
): Promise<Found> {
  const query = parseQuery(state.q);
  const range = readRange(state.from, state.to);
  const shards = list.shards.filter((shard) => touches(shard, range));
  const sort = sortOf(state);
  const asked = await Promise.allSettled(
    shards.map((shard) =>
      Promise.all(
        shard.indexes.map(async (listed: ListedIndex): Promise<FoundInIndex> => {
          const index = await openIndex(shard, listed);
          const filters = { ...state.chosen, ...rangeFilter(shard, range) };
          const options = { filters, ...(sort && { sort }) };
          return { shard, ...(await findInIndex(index, query, options)) };
        }),
      ),
    ),
  );
  const parts = asked.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
  const lost = shards.filter((_, at) => asked[at]?.status === "rejected");
  const fault = asked.find((one) => one.status === "rejected");
  const missing = lost.reduce((sum, { count }) => sum + count, 0);
  return { query, parts, missing, ...(fault && { fault: fault.reason }) };
}

/** Returns the order for Pagefind. Without words, the newest come first: no article matches better. */
export function sortOf({ q, sort }: SearchState): SearchOptions["sort"] {
  if (sort === "oldest") return { date: "asc" };
  return sort === "newest" || q === "" ? { date: "desc" } : undefined;
}

/**
 * Searches one index. For words alone, Pagefind finds too much: if it does not know a word, it looks for
 * the word's beginning, down to its first letter, in every shard that lacks the word. In quotes it is
 * found by its stem or not at all. So quotes decide which articles match, the words alone how well they
 * match, and where.
 */
async function findInIndex(
  index: PagefindBase,
  { words, phrases, singles }: Query,
  options: SearchOptions,
): Promise<Omit<FoundInIndex, "shard">> {
  const exact = [...phrases, ...singles].map((phrase) => `"${phrase}"`);
  const [loose, ...narrow] = await Promise.all(
    [words || null, ...exact].map(async (term) => (await index.search(term, options)).results),
  );
  const sets = narrow.map((pages) => new Set(pages.map(({ id }) => id)));
  const pages = (loose ?? []).filter(({ id }) => sets.every((one) => one.has(id)));
  return {
    // In a requested order, too, Pagefind gives the rank as a score.
    pages: pages.sort((a, b) => b.score - a.score),
    counts: (facets) => countValues(index, exact, pages, options, facets),
  };
}

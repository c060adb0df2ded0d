import type {
  ListedIndex,
  ListedShard,
  SearchList,
} from "../../../src/build/search/search-list.ts";
import { countValues } from "./count-values.ts";
import { rangeFilter, readRange, touches } from "./date-range.ts";
import type { OpenIndex } from "./open-index.ts";
import type { FilterCounts, FoundPage, PagefindBase, SearchOptions } from "./pagefind.ts";
import { parseQuery, type Query } from "./parse-query.ts";
import type { SearchState } from "./state.ts";

/** What one index of one shard has, in the order that was asked for. */
export interface FoundInIndex {
  readonly shard: ListedShard;
  readonly pages: readonly FoundPage[];
  /** Loads what it needs and gives the counts of this search. */
  counts(): Promise<FilterCounts>;
}

/** What all shards of the range have. */
export interface Found {
  readonly query: Query;
  readonly parts: readonly FoundInIndex[];
}

/** Asks every index of every shard that the range touches, all at once. */
export async function findArticles(
  state: SearchState,
  list: SearchList,
  openIndex: OpenIndex,
): Promise<Found> {
  const query = parseQuery(state.q);
  const range = readRange(state.from, state.to);
  const shards = list.shards.filter((shard) => touches(shard, range));
  const parts = await Promise.all(
    shards.flatMap((shard) =>
      shard.indexes.map(async (listed: ListedIndex): Promise<FoundInIndex> => {
        const index = await openIndex(shard, listed);
        const filters = { ...state.chosen, ...rangeFilter(shard, range) };
        const sort = sortOf(state);
        return { shard, ...(await findInIndex(index, query, { filters, ...(sort && { sort }) })) };
      }),
    ),
  );
  return { query, parts };
}

/** Articles that are asked for without words come newest first: nothing makes one match better. */
export function sortOf({ q, sort }: SearchState): SearchOptions["sort"] {
  if (sort === "oldest") return { date: "asc" };
  return sort === "newest" || q === "" ? { date: "desc" } : undefined;
}

/**
 * What Pagefind finds for words alone has more than these: where it does not know a word, it looks for
 * what the word begins with, down to its first letter; in every shard that lacks the word. In quotes it
 * is found by its stem or not at all. So quotes say which articles are meant, the words alone how well
 * they match, and where.
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
    // In an order that was asked for, too, Pagefind gives its place as a score.
    pages: pages.sort((a, b) => b.score - a.score),
    counts: () => countValues(index, exact, pages, options),
  };
}

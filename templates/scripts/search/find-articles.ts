import { facets } from "../../../src/build/search/facets.ts";
import type {
  ListedIndex,
  ListedShard,
  SearchList,
} from "../../../src/build/search/search-list.ts";
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

/** Pagefind looks for words or for one phrase: what both have is what was asked for. */
async function findInIndex(
  index: PagefindBase,
  { words, phrases }: Query,
  options: SearchOptions,
): Promise<Omit<FoundInIndex, "shard">> {
  const terms = [words || null, ...phrases.map((phrase) => `"${phrase}"`)];
  const found = await Promise.all(terms.map((term) => index.search(term, options)));
  const [loose, ...exact] = found.map(({ results }) => results);
  const narrow = exact.map((pages) => new Map(pages.map((page) => [page.id, page])));
  const pages = (loose ?? []).filter(({ id }) => narrow.every((one) => one.has(id)));
  const last = terms.at(-1) ?? null;
  return {
    pages: pages.map((page) => {
      const marked = narrow.flatMap((one) => one.get(page.id)?.words ?? []);
      return marked.length > 0 ? { ...page, words: marked } : page;
    }),
    async counts() {
      const everything = Object.fromEntries(facets.map((facet) => [facet, ""]));
      const named = { filters: { ...everything, ...options.filters } };
      await index.search(last, { ...named, preload: true });
      return (await index.search(last, options)).filters;
    },
  };
}

import type { ListedShard, SearchList } from "../../../src/search/search-list.ts";
import { readRange, touches } from "./date-range.ts";
import type { SearchState } from "./state.ts";

/** Shards that are searched together. */
export interface Wave {
  readonly list: SearchList;
  readonly isLast: boolean;
}

/** Limits of the first wave: its indexes come to some 200 KB. */
const firstArticles = 15_000;
const firstShards = 5;

/**
 * Plans the search of a large archive in two waves: the newest part first (or the oldest, if that order
 * was requested), so that a reader sees something soon, then all of it.
 */
export function planWaves(state: SearchState, list: SearchList): Wave[] {
  const range = readRange(state.from, state.to);
  const shards = list.shards.filter((shard) => touches(shard, range));
  const dated = shards.filter(({ first }) => first !== undefined);
  const row = state.sort === "oldest" ? dated : dated.toReversed();
  const first: ListedShard[] = [];
  let count = 0;
  for (const shard of row.slice(0, firstShards)) {
    if (count > 0 && count + shard.count > firstArticles) break;
    first.push(shard);
    count += shard.count;
  }
  const whole = { list: { ...list, shards }, isLast: true };
  const total = shards.reduce((sum, one) => sum + one.count, 0);
  const isSmall = total <= 2 * firstArticles && shards.length <= 2 * firstShards;
  if (isSmall || first.length === 0) return [whole];
  return [{ list: { ...list, shards: first }, isLast: false }, whole];
}

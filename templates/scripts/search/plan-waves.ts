import type { ListedShard, SearchList } from "../../../src/build/search/search-list.ts";
import { readRange, touches } from "./date-range.ts";
import type { SearchState } from "./state.ts";

/** Shards that are asked together. */
export interface Wave {
  readonly list: SearchList;
  readonly isLast: boolean;
}

/** Articles that are asked first: their indexes come to some 300 KB. */
const firstArticles = 20_000;

/**
 * A large archive is asked in two waves: the newest of it first (the oldest, where that order was asked
 * for), so that a reader sees something soon, then all of it.
 */
export function planWaves(state: SearchState, list: SearchList): Wave[] {
  const range = readRange(state.from, state.to);
  const shards = list.shards.filter((shard) => touches(shard, range));
  const dated = shards.filter(({ first }) => first !== undefined);
  const row = state.sort === "oldest" ? dated : dated.toReversed();
  const first: ListedShard[] = [];
  let count = 0;
  for (const shard of row) {
    if (count > 0 && count + shard.count > firstArticles) break;
    first.push(shard);
    count += shard.count;
  }
  const whole = { list: { ...list, shards }, isLast: true };
  const total = shards.reduce((sum, one) => sum + one.count, 0);
  if (total <= 2 * firstArticles) return [whole];
  return [{ list: { ...list, shards: first }, isLast: false }, whole];
}

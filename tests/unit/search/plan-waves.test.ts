import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { SearchList } from "../../../src/search/search-list.ts";
import { planWaves } from "../../../templates/scripts/search/plan-waves.ts";
import { readState } from "../../../templates/scripts/search/state.ts";

/** A shard of so many articles for each of some years, and one of undated ones. */
function listOf(years: number, count: number): SearchList {
  const dated = Array.from({ length: years }, (_, at) => {
    const name = String(2000 + at);
    return { name, count, first: `${name}-01-01`, last: `${name}-12-31`, indexes: [] };
  });
  const undated = { name: "undated", count: 10, indexes: [] };
  return { shards: [...dated, undated], sources: {}, missing: 0 };
}

const wavesOf = (query: string, list: SearchList) =>
  planWaves(readState(query, []), list).map((wave) => wave.list.shards.map(({ name }) => name));

describe("planWaves", () => {
  it("asks a small archive, or a short span of a large one, at once", () => {
    assert.equal(wavesOf("?q=x", listOf(5, 2000)).length, 1);
    assert.deepEqual(wavesOf("?q=x&from=2003&to=2004", listOf(25, 4000)), [["2003", "2004"]]);
  });

  it("asks the newest of a large archive first, or the oldest, then all", () => {
    const [first, all] = wavesOf("?q=x", listOf(25, 4000));
    assert.deepEqual(first, ["2024", "2023", "2022"]);
    assert.equal(all?.length, 26);
    assert.deepEqual(wavesOf("?q=x&sort=oldest", listOf(25, 4000))[0], ["2000", "2001", "2002"]);
  });

  it("asks few shards first, however small they are", () => {
    assert.equal(wavesOf("?q=x", listOf(20, 1500))[0]?.length, 5);
  });
});

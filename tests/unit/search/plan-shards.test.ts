import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { SearchCell } from "../../../src/search/shards.ts";
import { planShards, shardLimit } from "../../../src/search/shards.ts";

/** So many articles of each date; "" is none. */
function pile(counts: Readonly<Record<string, number>>): SearchCell[] {
  return Object.entries(counts).flatMap(([date, count]): SearchCell[] => {
    if (date) return [[date, count, ""]];
    return Array.from({ length: count }, (_, at) => {
      return [((at * 37) % 256).toString(16).padStart(2, "0"), 1, ""];
    });
  });
}

const namesOf = (cells: readonly SearchCell[], limit: number) =>
  planShards(cells, limit).map(({ name, count }) => `${name}: ${count}`);

describe("planShards", () => {
  it("makes one shard of a small archive, and one of what has no date", () => {
    assert.deepEqual(namesOf(pile({ "2004-05-06": 3, "2021": 2, "": 4 }), 10), [
      "dated: 5",
      "undated: 4",
    ]);
    assert.deepEqual(planShards([], 10), []);
  });

  it("divides by runs of years, years and parts of a year, on a grid that does not move", () => {
    const counts = {
      "1998-01-01": 4,
      "2001-03-04": 9,
      "2020-05": 6,
      "2021-02-03": 6,
      "2021-11-22": 9,
    };
    assert.deepEqual(namesOf(pile(counts), 10), [
      "1984-1999: 4",
      "2000-2015: 9",
      "2020: 6",
      "2021-m00-07: 6",
      "2021-m08-15: 9",
    ]);
  });

  it("divides a day no further, and what has no date by its id", () => {
    const shards = planShards(pile({ "2021-11-22": 30, "": 40 }), 10);
    assert.equal(shards[0]?.count, 30);
    assert.ok(
      shards.slice(1).every(({ name, count }) => /^undated-[0-9a-f]/.test(name) && count <= 10),
    );
  });

  it("tells the days that the articles of a shard may be of", () => {
    const [shard] = planShards(pile({ "2004": 1, "2004-02": 1, "2003-12-31": 1 }));
    assert.deepEqual(shard?.span, { first: "2003-12-31", last: "2004-12-31" });
  });

  it("gives equal articles equal shards, and changes one shard for an article that comes", () => {
    const counts: Record<string, number> = {};
    for (let year = 1990; year < 2024; year += 1)
      counts[`${year}-06-07`] = 100 + ((year * 37) % 90);
    const before = planShards(pile(counts), 400);
    assert.deepEqual(planShards(pile(counts), 400), before);
    for (const year of [1990, 2003, 2011, 2023]) {
      const grown = { ...counts, [`${year}-06-07`]: (counts[`${year}-06-07`] ?? 0) + 1 };
      const known = new Set(before.map(({ name, count }) => `${name} ${count}`));
      const changed = planShards(pile(grown), 400).filter(
        ({ name, count }) => !known.has(`${name} ${count}`),
      );
      assert.equal(changed.length, 1, String(year));
    }
  });

  it("lets shards grow with the archive, in steps and not without end", () => {
    assert.deepEqual(
      [10, 10_000, 100_000, 100_001, 1_000_000].map(shardLimit),
      [2000, 2000, 5000, 5000, 8000],
    );
    const counts: Record<string, number> = {};
    for (let year = 2000; year < 2025; year += 1) counts[`${year}-06-07`] = 4000 + (year % 7) * 30;
    const shards = planShards(pile(counts));
    assert.equal(shards.length, 25);
  });
});

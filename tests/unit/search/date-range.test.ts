import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  isDate,
  rangeFilter,
  readRange,
  touches,
} from "../../../templates/scripts/search/date-range.ts";

const shard = { name: "2004-2007", count: 9, first: "2004-02-03", last: "2007-10-11", indexes: [] };

describe("readRange", () => {
  const table = [
    ["2004", "", "2004-01-01", "9999-12-31"],
    ["", "2004-02", "0000-01-01", "2004-02-31"],
    ["2004-05", "2004-05-06", "2004-05-01", "2004-05-06"],
  ] as const;
  for (const [from, to, first, last] of table) {
    it(`reads “${from}” to “${to}”`, () => assert.deepEqual(readRange(from, to), { first, last }));
  }

  it("takes no date that our calendar does not have", () => {
    const wrong = ["20", "2004-13", "2004-02-30", "next year", "2004-02-03-04"];
    assert.deepEqual(wrong.filter(isDate), []);
    assert.equal(readRange("", ""), undefined);
  });
});

describe("rangeFilter", () => {
  it("asks for nothing where the range has the whole shard", () => {
    assert.equal(rangeFilter(shard, readRange("2004-02", "2007")), undefined);
    assert.equal(rangeFilter(shard, undefined), undefined);
  });

  it("asks for whole years and months, and days at the edges", () => {
    assert.deepEqual(rangeFilter(shard, readRange("2006-11-29", "2007")), {
      any: [
        { year: { any: ["2006~", "2007"] } },
        { month: { any: ["2006-11~", "2006-12"] } },
        { day: { any: ["2006-11-29", "2006-11-30"] } },
      ],
    });
  });
});

describe("touches", () => {
  it("leaves out shards beyond the range, and undated ones where there is a range", () => {
    assert.ok(touches(shard, readRange("2007-10-11", "")));
    assert.ok(!touches(shard, readRange("2007-10-12", "")));
    const undated = { name: "undated", count: 1, indexes: [] };
    assert.ok(touches(undated, undefined));
    assert.ok(!touches(undated, readRange("1900", "")));
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { byDate } from "../../src/indexes/by-date.ts";
import { bySource } from "../../src/indexes/by-source.ts";
import { withTime } from "../../src/indexes/contract.ts";
import { isWithin, timeOf } from "../../src/indexes/shelf.ts";
import { divideTime, divisionOf, undivided, volumeOf } from "../../src/model/volumes.ts";

describe("time is divided", () => {
  const counts = new Map([
    ["2019", 50],
    ["2019-02-03", 10],
    ["2020-01-01", 6],
    ["2020-02", 5],
    ["2021-03", 50],
    ["2021-03-17", 6],
    ["2021-03-18", 6],
    ["undated", 50],
  ]);

  it("where more than so many files lie within a year or a month", () => {
    assert.deepEqual([...divideTime(counts, 10)].sort(), ["2020", "2021", "2021-03"]);
    assert.deepEqual([...divideTime(counts, 11)].sort(), ["2021", "2021-03"]);
    assert.deepEqual([...divideTime(counts, 12)].sort(), ["2021"]);
  });

  it("in no archive of ordinary size", () => {
    assert.equal(divideTime(new Map([["2021-03-17", 25_000]])).size, 0);
    assert.equal(divideTime(new Map([["2021-03-17", 25_001]])).size, 2);
  });

  it("nowhere that it would not help", () => {
    assert.deepEqual([...divideTime(new Map([["2019", 5000]]), 10)], []);
    assert.deepEqual([...divideTime(new Map([["undated", 5000]]), 10)], []);
  });
});

describe("volumes", () => {
  const division = new Set(["2021", "2021-03"]);
  const names = [
    ["2020-01-02", "2020"],
    ["2021", "2021-00"],
    ["2021-02-11", "2021-02"],
    ["2021-02", "2021-02"],
    ["2021-03", "2021-03-00"],
    ["2021-03-17", "2021-03-17"],
    ["2022", "2022"],
    [undefined, "undated"],
  ] as const;

  it("are as fine as their year is divided", () => {
    for (const [date, name] of names) assert.equal(volumeOf(date, division), name, date);
    assert.equal(volumeOf("2021-03-17", undivided), "2021");
  });

  it("have names in the archive's order", () => {
    const inOrder = [...names].map(([, name]) => name);
    assert.deepEqual(inOrder.toSorted(), inOrder);
  });

  it("tell by their names what was divided", () => {
    for (const [date, name] of names) assert.equal(volumeOf(date, divisionOf(name)), name, name);
  });

  it("have the shelves of their time, and no other", () => {
    const within = (volume: string, key: string) => {
      const index = key.startsWith("post.example") ? bySource : byDate;
      return isWithin(volume, { index, key });
    };
    const shelves = ["2021", "2021/03", "2021/03/17", "post.example", "post.example/2021"];
    const found = (volume: string) =>
      [...shelves, "post.example/2021/03", "undated"].filter((key) => within(volume, key));
    assert.deepEqual(found("2021"), ["2021", "2021/03", "2021/03/17", "post.example/2021"]);
    assert.deepEqual(found("2021-03"), ["2021/03", "2021/03/17", "post.example/2021/03"]);
    assert.deepEqual(found("2021-03-17"), ["2021/03/17"]);
    assert.deepEqual(found("2021-00"), []);
    assert.deepEqual(found("undated"), ["undated"]);
  });

  it("give the shelves of sources their inner ones", () => {
    const keys = ["2021", "2021-00", "2021-03", "2021-03-00", "2021-03-17", "undated"];
    assert.deepEqual(
      keys.map((volume) => withTime("post.example", { volume }).slice(13)),
      ["2021", "2021", "2021/03", "2021/03", "2021/03/17", "undated"],
    );
    const times = ["post.example", "post.example/2021/03"].map((key) =>
      timeOf({ index: bySource, key }),
    );
    assert.deepEqual(times, [[], ["2021", "03"]]);
    assert.deepEqual(timeOf({ index: byDate, key: "2021/03" }), ["2021", "03"]);
  });
});

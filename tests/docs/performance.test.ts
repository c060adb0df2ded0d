import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { shortPile, usualPile } from "../bench/made/piles.ts";
import { optionRows } from "../bench/option-texts.ts";
import { method } from "../bench/report/method.ts";
import { putBetweenMarks } from "../bench/report/put-between-marks.ts";
import { readDocument, readTable } from "./read-table.ts";

const page = readDocument("docs/performance.md");

describe("docs/performance.md", () => {
  it("has every option of the benchmark, in the words of its help", () => {
    assert.deepEqual(
      readTable(page, "bench option"),
      optionRows().map((row) => [...row]),
    );
  });

  it("has a place for the figures of each kind of pile", () => {
    for (const { name } of [usualPile, shortPile])
      assert.notEqual(putBetweenMarks(page, name, "figures"), page);
  });

  it("tells how figures come about in the words of the benchmark", () => {
    assert.equal(putBetweenMarks(page, "method", method), page);
  });
});

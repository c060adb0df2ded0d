import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { problemCodes } from "../../src/model/problem.ts";
import { readDocument, readTable } from "./read-table.ts";

describe("PROBLEMS", () => {
  const rows = readTable(readDocument("PROBLEMS.md"), "code");

  it("has an entry for every code, in the words of the code", () => {
    assert.deepEqual(Object.fromEntries(rows), problemCodes);
  });

  it("says of each what to do", () => {
    for (const [code, , remedy = ""] of rows) assert.match(remedy, /^[A-Z].{5,}\.$/, code);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatState, readState as read } from "../../../templates/scripts/search/state.ts";
import { makeWriting } from "../../../templates/scripts/search/writing.ts";

const readState = (query: string) => read(query, ["source", "by-kicker"]);

describe("readState", () => {
  it("writes months and days with two digits, so that one search has one address", () => {
    const state = readState("?q=ferry&from=2010-2&to=2010-3-4");
    assert.equal(formatState(state), "?q=ferry&from=2010-02&to=2010-03-04");
  });

  it("keeps what is no date as it was written, to tell of it", () => {
    assert.equal(readState("?from=2010-2-31").from, "2010-2-31");
    assert.equal(readState("?to=May-7").to, "May-7");
  });

  it("knows the facets that the page names, in their order, and no other parameter", () => {
    const state = readState("?utm_source=feed&by-kicker=Harbour&source=post.example&place=Rome");
    assert.deepEqual(Object.entries(state.chosen), [
      ["source", "post.example"],
      ["by-kicker", "Harbour"],
    ]);
  });

  it("takes control characters for spaces", () => {
    assert.equal(readState("?q=council%00").q, "council");
    assert.equal(readState("?q=%1Bcity%09%0Acouncil").q, "city council");
  });
});

describe("a date for readers", () => {
  it("is written out, or stays as it is where it is none", () => {
    const { date } = makeWriting("en");
    const written = ["2021", "2021-11", "2021-11-22", "2021-13"].map(date);
    const expected = ["2021", "November 2021", "22 November 2021", "2021-13"];
    assert.deepEqual(written, expected);
  });
});

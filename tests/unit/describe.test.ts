import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { byDate } from "../../src/indexes/by-date.ts";
import { bySource } from "../../src/indexes/by-source.ts";
import { shelve } from "../../src/indexes/shelf.ts";
import { ar } from "../../templates/words/ar.ts";
import { describeIndex, describeShelf } from "../../templates/words/describe.ts";
import { en } from "../../templates/words/en.ts";
import { makeSettled } from "./make-article.ts";

const on = (date: string) => ({
  published: { date, precision: "day" as const, asFound: date },
});
const articles = [
  makeSettled({ id: "one", ...on("2021-11-02") }),
  makeSettled({ id: "two", ...on("2021-11-22") }),
];
const [year] = shelve(byDate, articles).shelves;

describe("describeShelf", () => {
  it("says how much a shelf holds, and of what time", () => {
    assert.ok(year);
    const said = describeShelf("2021", year, en);
    assert.equal(said, "2021: 2 articles from 2 Nov 2021 to 22 Nov 2021");
    assert.match(
      describeShelf("2021", year, ar),
      /^2021: مقالان من 2 نوفمبر 2021 إلى 22 نوفمبر 2021$/,
    );
  });

  it("says nothing of time where there is only one day, or none", () => {
    const day = year?.children[0]?.children[0];
    assert.ok(day);
    assert.equal(describeShelf("2 November", day, en), "2 November: 1 article");
  });
});

describe("describeIndex", () => {
  it("says by what the articles are told apart", () => {
    assert.equal(describeIndex(bySource, "The Post", en), "All articles of The Post, by source.");
    assert.equal(describeIndex(byDate, "The Post", ar), "جميع مقالات The Post مرتبة بحسب التاريخ.");
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findFutureDates } from "../../src/dates/audit/future-dates.ts";
import type { Article } from "../../src/model/article.ts";

describe("findFutureDates", () => {
  const cases: readonly [date: string | undefined, found: boolean][] = [
    ["2021-11-22", false],
    ["2021-11-23", true],
    ["2021-11", false],
    ["2021-12", true],
    ["2021", false],
    ["2022", true],
    [undefined, false],
  ];
  for (const [date, found] of cases) {
    it(`${found ? "tells of" : "has nothing against"} ${date} on 22 November 2021`, () => {
      const published = date === undefined ? {} : { published: { date } };
      const article = { file: { path: "a.txt" }, ...published } as Article;
      assert.equal(findFutureDates([article], "2021-11-22").length, found ? 1 : 0);
    });
  }
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { correctDate } from "../../src/dates/correct-date.ts";
import type { DateRule, DateSettings } from "../../src/dates/date-settings.ts";

const fromZero: DateRule = { months: "from-zero" };
const shift = (by: DateRule["shift"]): DateRule => ({ shift: by, reason: "Because." });

function correct(asFound: string, all: DateRule): string | undefined {
  const settings: DateSettings = { all, sources: {}, files: {} };
  const result = correctDate(asFound, "a.txt", "harbour.example", settings);
  return result && ("parsed" in result ? result.parsed.date : `! ${result.impossible}`);
}

const cases: readonly [found: string, rule: DateRule, date: string | undefined][] = [
  ["20210022", fromZero, "2021-01-22"],
  ["20211122", fromZero, "2021-12-22"],
  ["2021-00-22", fromZero, "2021-01-22"],
  ["2021-0-5", fromZero, "2021-01-05"],
  ["2021/11/22", fromZero, "2021-12-22"],
  ["2021-10-22T23:30:00Z", fromZero, "2021-11-22"],
  ["2021-00", fromZero, "2021-01"],
  ["20200129", fromZero, "2020-02-29"],
  // What counts no months from zero: a month by its name, no month, no date.
  ["Nov. 22, 2021", fromZero, undefined],
  ["2021", fromZero, undefined],
  ["yesterday", fromZero, undefined],
  ["", fromZero, undefined],
  ["20211222", fromZero, "! gives month 13, which does not exist"],
  ["20210129", fromZero, "! is not a calendar day"],
  ["20211122", shift("+1 month"), "2021-12-22"],
  ["20211222", shift("+1 month"), "2022-01-22"],
  ["22 November 2021", shift("+1 month"), "2021-12-22"],
  ["20220122", shift("-1 month"), "2021-12-22"],
  ["2021-11", shift("-1 month"), "2021-10"],
  ["20211231", shift("+1 day"), "2022-01-01"],
  ["20200301", shift("-1 day"), "2020-02-29"],
  ["20210131", shift("+1 month"), "! does not give a calendar day"],
  ["20210531", shift("-1 month"), "! does not give a calendar day"],
  ["2021-11", shift("+1 day"), "! does not give a calendar day"],
  ["2021", shift("+1 month"), "! does not give a calendar day"],
  ["20210022", shift("+1 month"), undefined],
  ["", shift("+1 month"), undefined],
];

describe("correctDate", () => {
  for (const [found, rule, date] of cases) {
    const by = rule.months ?? rule.shift;
    it(`${date ? "makes" : "leaves"} “${found}” ${date ?? "alone"}, ${by}`, () => {
      assert.equal(correct(found, rule), date);
    });
  }

  it("takes the nearest declaration and no other", () => {
    const settings: DateSettings = {
      all: fromZero,
      sources: { "harbour.example": shift("+1 day") },
      files: { "a/b.txt": { date: "Dec. 24, 2021", reason: "Print." } },
    };
    const dateOf = (path: string, source: string) => {
      const result = correctDate("20211122", path, source, settings);
      return result && "parsed" in result
        ? [result.parsed.date, result.correction.declaredFor, result.correction.reason]
        : undefined;
    };
    assert.deepEqual(dateOf("a/b.txt", "harbour.example"), ["2021-12-24", "file", "Print."]);
    assert.deepEqual(dateOf("a/c.txt", "harbour.example"), ["2021-11-23", "source", "Because."]);
    assert.deepEqual(dateOf("a/c.txt", "other.example")?.slice(0, 2), ["2021-12-22", "all"]);
  });

  it("gives a date to a file that has none, where the owner declares one for it", () => {
    const files = {
      constructor: { date: "1999", reason: "R." },
      "a.txt": { date: "1999-05", reason: "R." },
    };
    const result = correctDate("", "a.txt", "s", { sources: {}, files });
    assert.deepEqual(result, {
      parsed: { date: "1999-05", precision: "month" },
      correction: { from: "", reason: "R.", declaredFor: "file" },
    });
  });

  it("takes no inherited key for a declaration", () => {
    const settings = { sources: {}, files: {} };
    assert.equal(correctDate("20211122", "constructor", "toString", settings), undefined);
  });

  it("keeps the words of the file", () => {
    const result = correctDate(" 20211122", "a", "s", { all: fromZero, sources: {}, files: {} });
    assert.deepEqual(result && "correction" in result && result.correction, {
      from: " 20211122",
      reason: "The file counts months from zero.",
      declaredFor: "all",
    });
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { looksLikeDate, parseDate } from "../../src/dates/written/parse-date.ts";
import { measureCpuTime } from "./cpu-time.ts";

const sameDay = [
  ...["Nov. 22, 2021", "Nov 22, 2021", "November 22, 2021", "november 22 2021", "NOV. 22,2021"],
  ...["22 November 2021", "22 Nov 2021", "22nd Nov 2021", "22nd of November, 2021", "22-Nov-2021"],
  ...["Monday, November 22, 2021", "Mon, 22 Nov 2021", "MONDAY 22 NOVEMBER 2021", "2021 Nov 22"],
  ...["2021 November 22nd", "  Mon. Nov. 22nd, 2021 ", "Mon, 22 Nov 2021 23:30:00 -0500"],
  ...["Nov. 22, 2021 at 11:45 p.m.", "November 22, 2021, 9:05 AM EST"],
  // The weekday is a Monday's; which of the two is wrong is not for this place to say.
  "Friday, November 22, 2021",
];

const others: readonly [found: string, date: string][] = [
  ["November 2021", "2021-11"],
  ["Nov. 2021", "2021-11"],
  ["May, 2021", "2021-05"],
  ["Sept. 3, 2020", "2020-09-03"],
  ["Tues., 1st June 1999", "1999-06-01"],
  ["Thursday, Feb. 29, 2024", "2024-02-29"],
  ["1 jan 1900", "1900-01-01"],
];

const impossible = [
  ...["Feb. 30, 2021", "29 February 2021", "November 31, 2021", "0 May 2021", "May 99th, 2021"],
  ...["Nov. 22, 0201", "November 9999"],
];

const titles = [
  ...["November 2021 in pictures", "March for peace", "May 5 is election day", "Decision 2021"],
  ...["Marching on 2021", "22 November", "Nov. 22", "November", "Monday", "Mayor 2021"],
  ...["Sunday, March 2021 weather", "The 22nd of November 2021", "2021 Nov", "On Nov. 22, 2021"],
  ...["Nov. 22, 2021: the day the harbour froze", "22 November 2021 Lavrov said", "222 May 2021"],
];

describe("parseDate, of dates in English words", () => {
  for (const found of sameDay) {
    it(`reads “${found}”`, () => {
      const { time: _time, ...parsed } = { time: "", ...parseDate(found) };
      assert.deepEqual(parsed, { date: "2021-11-22", precision: "day" });
      assert.ok(looksLikeDate(found));
    });
  }

  for (const [found, date] of others) {
    it(`reads “${found}” as ${date}`, () => {
      const precision = date.length === 10 ? "day" : "month";
      assert.deepEqual(parseDate(found), { date, precision });
    });
  }

  it("never rolls an impossible date over, but knows that it was meant as one", () => {
    for (const found of impossible) {
      assert.ok("reason" in parseDate(found), found);
      assert.ok(looksLikeDate(found), found);
    }
  });

  it("takes no title for a date", () => {
    for (const found of titles) assert.ok(!looksLikeDate(found), found);
  });

  it("reads every month under its full and its short names", () => {
    const names = "January February March April May June July August September October November";
    for (const [index, name] of [...names.split(" "), "December"].entries()) {
      const date = `1999-${String(index + 1).padStart(2, "0")}-07`;
      for (const spelling of [name, name.slice(0, 3), `${name.slice(0, 3)}.`]) {
        const parsed = parseDate(`${spelling} 7, 1999`);
        assert.deepEqual(parsed, { date, precision: "day" }, spelling);
      }
    }
  });

  it("is not slowed down by long lines", () => {
    const spent = measureCpuTime();
    for (const piece of ["Monday, ", "Nov. ", "22 ", "2021 ", " "]) {
      looksLikeDate(`${piece.repeat(100_000)}x`);
    }
    assert.ok(spent() < 200);
  });
});

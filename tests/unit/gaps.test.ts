import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dayNumber, formatDay, weekdayOf } from "../../src/dates/calendar-days.ts";
import type { DayCounts } from "../../src/model/day-counts.ts";
import { findGaps, findRhythm } from "../../src/pages/calendar/gaps.ts";
import { findMainPlace } from "../../src/pages/shelf-of-archive.ts";

/** A paper of some weekdays (0 for Sunday), a week or more, from Monday, 4 January 2021. */
function paper(weekdays: readonly number[], weeks: number, without: readonly string[] = []) {
  const first = dayNumber("2021-01-04");
  const days = Array.from({ length: weeks * 7 }, (_, at) => first + at);
  const dates = days.filter((day) => weekdays.includes(weekdayOf(day))).map(formatDay);
  return new Map(dates.filter((date) => !without.includes(date)).map((date) => [date, 2]));
}

const [allDays, workdays, noSunday] = [
  [0, 1, 2, 3, 4, 5, 6],
  [1, 2, 3, 4, 5],
  [1, 2, 3, 4, 5, 6],
];

describe("findRhythm", () => {
  it("sees on which weekdays a source does not publish", () => {
    const silentIn = (weekdays: readonly number[]) => findRhythm(paper(weekdays, 40))?.silent;
    assert.deepEqual([allDays, noSunday, workdays, [4]].map(silentIn), [
      [],
      [0],
      [0, 6],
      [0, 1, 2, 3, 5, 6],
    ]);
  });

  it("says nothing of less than half a year, the weeks at both ends not counted", () => {
    assert.equal(findRhythm(paper(noSunday, 27)), undefined);
    assert.deepEqual(findRhythm(paper(noSunday, 28))?.silent, [0]);
    assert.equal(findRhythm(new Map()), undefined);
    assert.equal(findRhythm(new Map([["2021-05-01", 1]])), undefined);
  });

  it("bears a holiday, a lost month, and one special edition in fifty weeks", () => {
    const lost = Array.from({ length: 28 }, (_, at) => formatDay(dayNumber("2021-06-07") + at));
    assert.deepEqual(findRhythm(paper(noSunday, 60, ["2021-04-02", ...lost]))?.silent, [0]);
    const special = paper(noSunday, 60).set("2021-05-09", 1);
    assert.deepEqual(findRhythm(special)?.silent, [0]);
    assert.equal(findRhythm(special.set("2021-05-16", 1).set("2021-05-23", 1)), undefined);
  });

  it("leaves open what is neither regular nor silent: an edition that was given up", () => {
    const both = new Map([...paper(noSunday, 30), ...shifted(paper(workdays, 30), 210)]);
    assert.equal(findRhythm(both), undefined);
  });

  it("takes no sample for a rhythm", () => {
    const sample = paper(allDays, 100);
    const kept = new Map([...sample].filter((_, at) => (at * 7919) % 13 < 4));
    assert.equal(findRhythm(kept), undefined);
  });
});

describe("findGaps", () => {
  const months = (...dates: readonly string[]): DayCounts =>
    new Map(dates.map((date) => [date, 1]));

  it("finds none where there is one article, one year, or nothing between", () => {
    for (const dates of [[], ["2021"], ["2021-03-05"], ["2021-03", "2021-04-30"]]) {
      assert.equal(findGaps(months(...dates), undefined), undefined, dates.join());
    }
  });

  it("tells missing months, over the ends of years", () => {
    assert.deepEqual(findGaps(months("2003-02-28", "2004-06-01", "2004-08"), undefined), {
      unit: "months",
      longest: [
        { first: "2003-03", last: "2004-05", length: 15 },
        { first: "2004-07", last: "2004-07", length: 1 },
      ],
      further: 0,
    });
  });

  it("claims no month of a year that has an article without one", () => {
    assert.deepEqual(findGaps(months("2002-11", "2003", "2004-02"), undefined)?.longest, [
      { first: "2002-12", last: "2002-12", length: 1 },
      { first: "2004-01", last: "2004-01", length: 1 },
    ]);
  });

  it("names the ten longest, in the order of time, and counts the others", () => {
    const dates = Array.from({ length: 15 }, (_, at) => `${2000 + at}-06`).concat("2003-01");
    const gaps = findGaps(months(...dates), undefined);
    const first = gaps?.longest.map((gap) => gap.first) ?? [];
    assert.equal(gaps?.longest.length, 10);
    assert.equal(gaps?.further, 5);
    assert.deepEqual(first, first.toSorted());
    assert.ok(!first.includes("2003-02"), "the shortest is not among them");
  });

  it("tells missing issues of a daily paper by days, from three on", () => {
    const christmas = ["2021-04-02", "2021-04-03"];
    const strike = ["2021-05-07", "2021-05-08", "2021-05-10", "2021-05-11"];
    const days = paper(noSunday, 40, [...christmas, ...strike]);
    assert.deepEqual(findGaps(days, findRhythm(days)), {
      unit: "days",
      longest: [{ first: "2021-05-07", last: "2021-05-11", length: 4 }],
      further: 0,
    });
  });

  it("claims no day of a month that has an article without one", () => {
    const strike = ["2021-05-28", "2021-05-29", "2021-05-31", "2021-06-01", "2021-06-02"];
    const days = new Map([...paper(noSunday, 40, strike), ["2021-06", 1]]);
    assert.deepEqual(findGaps(days, findRhythm(days))?.longest, [
      { first: "2021-05-28", last: "2021-05-31", length: 3 },
    ]);
  });

  it("counts months where a paper is a weekly", () => {
    const days = paper([4], 60);
    assert.equal(findGaps(days, findRhythm(days)), undefined);
  });
});

describe("findMainPlace", () => {
  it("names a place only where most datelines, and many articles, are of it", () => {
    const places = (...pairs: readonly [string, number][]) => new Map(pairs);
    assert.equal(findMainPlace(places(["oslo", 30], ["bonn", 10]), 40, 90), "oslo");
    assert.equal(findMainPlace(places(["oslo", 30], ["bonn", 25]), 55, 90), undefined);
    assert.equal(findMainPlace(places(["oslo", 30]), 30, 400), undefined);
    assert.equal(findMainPlace(places(["oslo", 19]), 19, 19), undefined);
    assert.equal(findMainPlace(places(), 0, 0), undefined);
  });
});

/** The same dates some days later. */
function shifted(days: DayCounts, by: number): DayCounts {
  return new Map([...days].map(([date, count]) => [formatDay(dayNumber(date) + by), count]));
}

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { daysOfMonth } from "../../src/dates/calendar-days.ts";
import { countDays, type DayCounts, joinCounts } from "../../src/model/day-counts.ts";
import {
  type CalendarInput,
  planCalendar,
  shadeOf,
  shadeScale,
} from "../../src/pages/calendar/calendar.ts";
import { findListPages, weekStartOf } from "../../src/pages/calendar/days.ts";
import { parseSettings } from "../../src/settings/settings.ts";
import { makeSettled } from "./make-article.ts";

function counts(...dates: readonly string[]): DayCounts {
  return countDays(
    dates.map((date, at) => {
      return makeSettled({ id: `${at}`, published: { date, precision: "day", asFound: date } });
    }),
  );
}

function plan(order: Partial<CalendarInput>) {
  return planCalendar({
    months: ["2021-11"],
    days: new Map(),
    span: {},
    weekStart: 1,
    linkDay: (date) => ({ path: `/${date}/` }),
    linkMonth: (month) => ({ path: `/${month}/` }),
    ...order,
  });
}

/** Rows of a month: the numbers of its days, each with the sign of its state. */
const signs = { held: "*", none: "", outside: "?", silent: "-" };
function draw({ months: [month] }: ReturnType<typeof plan>): string[] {
  return (month?.weeks ?? []).map((week) => {
    return week
      .map((day) => (day ? `${Number(day.date.slice(-2))}${signs[day.state]}` : "."))
      .join(" ");
  });
}

describe("countDays", () => {
  it("counts dates as exact as they are known, and leaves out what has none", () => {
    const days = counts("2021-11-22", "2021-11-22", "2021-11");
    assert.deepEqual(
      [...days],
      [
        ["2021-11-22", 2],
        ["2021-11", 1],
      ],
    );
    assert.deepEqual(countDays([{}]).size, 0);
  });

  it("adds up over the parts of an archive", () => {
    const joined = joinCounts([counts("2020", "2021"), counts("2021")]);
    assert.deepEqual(
      [...joined],
      [
        ["2020", 1],
        ["2021", 2],
      ],
    );
  });
});

describe("daysOfMonth", () => {
  it("knows leap years", () => {
    const lengths = ["2023-02", "2024-02", "1900-02", "2000-02", "2021-04", "1752-09"].map(
      (month) => daysOfMonth(month).length,
    );
    assert.deepEqual(lengths, [28, 29, 28, 29, 30, 30]);
  });
});

describe("shadeScale", () => {
  it("has one shade for one article a day, and no more than five", () => {
    assert.deepEqual([0, 1, 2, 3, 5, 100].map(shadeScale), [
      [1],
      [1],
      [1, 2],
      [1, 2, 3],
      [1, 2, 3, 4],
      [1, 2, 6, 15, 38],
    ]);
  });

  it("gives the deepest shade to the largest count, and none to nothing", () => {
    const scale = shadeScale(100);
    assert.deepEqual(
      [0, 1, 5, 6, 100].map((count) => shadeOf(count, scale)),
      [0, 1, 2, 3, 5],
    );
  });
});

describe("planCalendar", () => {
  it("lays a month out in weeks that begin on Monday, Sunday or Saturday", () => {
    assert.deepEqual(draw(plan({ weekStart: 1 }))[0], "1 2 3 4 5 6 7");
    assert.deepEqual(draw(plan({ weekStart: 0 }))[0], ". 1 2 3 4 5 6");
    assert.deepEqual(draw(plan({ weekStart: 6 })), [
      ". . 1 2 3 4 5",
      "6 7 8 9 10 11 12",
      "13 14 15 16 17 18 19",
      "20 21 22 23 24 25 26",
      "27 28 29 30 . . .",
    ]);
  });

  it("names its columns by dates of these weekdays", () => {
    assert.deepEqual(plan({ weekStart: 6 }).weekdays.slice(0, 2), ["2023-01-07", "2023-01-01"]);
  });

  it("tells apart what is held, missing, outside, and what no issue is of", () => {
    const days = counts("2021-11-03", "2021-11-05");
    const span = { first: "2021-11-03", last: "2021-11-24" };
    assert.deepEqual(draw(plan({ days, span, silent: [0] })), [
      "1? 2? 3* 4 5* 6 7-",
      "8 9 10 11 12 13 14-",
      "15 16 17 18 19 20 21-",
      "22 23 24 25? 26? 27? 28?",
      "29? 30? . . . . .",
    ]);
  });

  it("says of no day that it is outside where an article may be of any", () => {
    for (const vague of ["2021", "2021-11"]) {
      const days = counts("2021-11-03", vague);
      const { states } = plan({ days, span: { first: "2021-11-03", last: "2021-11-03" } });
      assert.ok(!states.includes("outside"), vague);
    }
  });

  it("counts what stands on no day: of the month its own, of the year all", () => {
    const days = counts("2021", "2021-11", "2021-12", "2021-11-03");
    assert.equal(plan({ days }).vague, 1);
    assert.equal(plan({ days, months: ["2021-11", "2021-12"] }).vague, 3);
  });

  it("links only to what holds something", () => {
    const { months } = plan({ days: counts("2021-11-03"), months: ["2021-10", "2021-11"] });
    assert.deepEqual(
      months.map(({ link, count }) => [link?.path, count]),
      [
        [undefined, 0],
        ["/2021-11/", 1],
      ],
    );
    const linked = months.flatMap(({ weeks }) => weeks.flat().flatMap((day) => day?.link ?? []));
    assert.deepEqual(linked, [{ path: "/2021-11-03/" }]);
  });
});

describe("placeDates", () => {
  it("finds the page on which the first article of a date or month stands", () => {
    const days = counts("2021", "2021-02", "2021-02-01", "2021-02-01", "2021-03-09");
    const pageOf = findListPages(days, "/sources/x/2021/", 2);
    assert.deepEqual(["2021-02", "2021-02-01", "2021-03"].map(pageOf), [
      "/sources/x/2021/",
      "/sources/x/2021/page-2.html",
      "/sources/x/2021/page-3.html",
    ]);
  });
});

describe("weekStartOf", () => {
  it("is Monday, and Saturday in Arabic", () => {
    const startOf = (yaml: string) => weekStartOf(parseSettings(yaml, "archive.yaml"));
    assert.deepEqual(["title: x", "interface: ar", "language: ar-SA"].map(startOf), [1, 6, 6]);
  });
});

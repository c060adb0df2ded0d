import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DayCounts } from "../../src/model/day-counts.ts";
import { planMonths } from "../../src/pages/calendar/month-table.ts";

const counts = (...dates: readonly string[]): DayCounts => new Map(dates.map((date) => [date, 1]));

describe("planMonths", () => {
  const linkMonth = (month: string) => ({ path: `/${month}/` });
  const yearOf = (year: string) => ({ year, path: `/${year}/`, count: 1 });

  it("has a row for each year, and one for all years between that hold nothing", () => {
    const { rows } = planMonths({
      days: counts("1916-01-02", "2004-12", "2005"),
      years: ["1916", "2004", "2005"].map(yearOf),
      span: { first: "1916-01-02", last: "2005" },
      linkMonth,
    });
    const drawn = rows.map((row) => {
      return "year" in row ? row.year : `${row.from} to ${row.to}`;
    });
    assert.deepEqual(drawn, ["1916", "1917 to 2003", "2004", "2005"]);
  });

  it("tells months before the first article from those that hold nothing", () => {
    const { rows } = planMonths({
      days: counts("2021-03-05", "2021-06-01"),
      years: [yearOf("2021")],
      span: { first: "2021-03-05", last: "2021-06-01" },
      linkMonth,
    });
    const [row] = rows;
    const states = row && "year" in row ? row.months.map(({ state }) => state[0]).join("") : "";
    assert.equal(states, "oohnnhoooooo");
  });
});

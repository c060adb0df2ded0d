import { monthsOfYear } from "../../dates/calendar-days.ts";
import { countBy, type DayCounts } from "../../model/day-counts.ts";
import {
  type DateLink,
  type HeldSpan,
  isOutside,
  type ShadeScale,
  shadeOf,
  shadeScale,
} from "./calendar.ts";

export interface MonthCell {
  /** "2021-11". */
  readonly month: string;
  readonly state: "held" | "none" | "outside";
  readonly count: number;
  readonly shade: number;
  readonly link?: DateLink;
}

/** A year that holds something. */
export interface YearRow {
  readonly year: string;
  readonly path: string;
  /** Articles of the whole year, including those without a month. */
  readonly count: number;
  readonly months: readonly MonthCell[];
}

/** Consecutive years that hold nothing. */
export interface EmptyYears {
  readonly from: string;
  readonly to: string;
}

/** A table of years as rows and months as columns. */
export interface MonthTable {
  readonly rows: readonly (YearRow | EmptyYears)[];
  readonly scale: ShadeScale;
  /** The largest count of a month. */
  readonly most: number;
  /** The states and shades that occur, for the legend. */
  readonly states: readonly MonthCell["state"][];
  readonly shades: readonly number[];
}

export interface MonthsInput {
  readonly days: DayCounts;
  /** The years that hold something, in order. */
  readonly years: readonly Pick<YearRow, "year" | "path" | "count">[];
  readonly span: HeldSpan;
  readonly linkMonth: (month: string) => DateLink;
}

export function planMonths({ days, years, span, linkMonth }: MonthsInput): MonthTable {
  const counts = countBy(days, 7);
  const most = Math.max(...counts.values(), 0);
  const scale = shadeScale(most);
  const rows = years.map(({ year, path, count }): YearRow => {
    const months = monthsOfYear(year).map((month): MonthCell => {
      const held = counts.get(month) ?? 0;
      if (held === 0) {
        const state = isOutside(month, days, span) ? "outside" : "none";
        return { month, state, count: 0, shade: 0 };
      }
      const shade = shadeOf(held, scale);
      return { month, state: "held", count: held, shade, link: linkMonth(month) };
    });
    return { year, path, count, months };
  });
  const cells = rows.flatMap(({ months }) => months);
  const states = [...new Set(cells.map(({ state }) => state))];
  const shades = [...new Set(cells.map(({ shade }) => shade))];
  return { rows: withEmptyYears(rows), scale, most, states, shades };
}

function withEmptyYears(rows: readonly YearRow[]): MonthTable["rows"] {
  return rows.flatMap((row, at): (YearRow | EmptyYears)[] => {
    const [before, year] = [Number(rows[at - 1]?.year ?? row.year), Number(row.year)];
    if (year - before < 2) return [row];
    return [{ from: String(before + 1), to: String(year - 1) }, row];
  });
}

import { daysOfMonth, weekdayOfDate } from "../../dates/calendar-days.ts";
import { countBy, type DayCounts } from "../../model/day-counts.ts";
import type { WeekStart } from "./days.ts";

/** The target of a date's link: a page, and an anchor in it. */
export interface DateLink {
  readonly path: string;
  readonly anchor?: string;
}

/**
 * Whether a day holds anything; if not, whether it lies outside the first and last article, or on a
 * weekday without issues.
 */
export type DayState = "held" | "none" | "outside" | "silent";

export interface CalendarDay {
  /** "2021-11-22". */
  readonly date: string;
  readonly state: DayState;
  readonly count: number;
  /** From 1, the faintest; 0 where nothing is held. */
  readonly shade: number;
  readonly link?: DateLink;
}

export interface CalendarMonth {
  /** "2021-11". */
  readonly month: string;
  readonly count: number;
  readonly link?: DateLink;
  /** Rows of seven days; `undefined` before the first day and after the last. */
  readonly weeks: readonly (readonly (CalendarDay | undefined)[])[];
}

/** Months as tables of days. */
export interface Calendar {
  readonly months: readonly CalendarMonth[];
  /** A date of each weekday, in the order of the columns; the language gives their names. */
  readonly weekdays: readonly string[];
  readonly scale: ShadeScale;
  /** The largest count of a day. */
  readonly most: number;
  /** The states and shades that occur, for the legend. */
  readonly states: readonly DayState[];
  readonly shades: readonly number[];
  /** Number of articles of which only the month or year is known, and which therefore stand on no day. */
  readonly vague: number;
}

/** The data that a calendar is made from. */
export interface CalendarInput {
  readonly months: readonly string[];
  readonly days: DayCounts;
  readonly span: HeldSpan;
  /** Weekdays on which the source does not publish. */
  readonly silent?: readonly number[];
  readonly weekStart: WeekStart;
  readonly linkDay: (date: string) => DateLink;
  readonly linkMonth: (month: string) => DateLink | undefined;
}

/** First and last date that is held, each missing if it lies beyond what is shown. */
export interface HeldSpan {
  readonly first?: string | undefined;
  readonly last?: string | undefined;
}

/** A week of 2023, which began on a Sunday. */
const sampleWeek = Array.from({ length: 7 }, (_, weekday) => `2023-01-0${weekday + 1}`);

export function planCalendar(input: CalendarInput): Calendar {
  const { months, days, weekStart, linkMonth } = input;
  const shown = [...days].filter(([date]) => months.includes(date.slice(0, 7)));
  const most = shown.reduce(
    (max, [date, count]) => (date.length === 10 ? Math.max(max, count) : max),
    0,
  );
  const scale = shadeScale(most);
  const counts = countBy(days, 7);
  const states = new Set<DayState>();
  const shades = new Set<number>();
  const planned = months.map((month): CalendarMonth => {
    const cells = daysOfMonth(month).map((date) => planDay(date, input, scale));
    for (const { state, shade } of cells) {
      states.add(state);
      shades.add(shade);
    }
    const count = counts.get(month) ?? 0;
    const link = count > 0 ? linkMonth(month) : undefined;
    return { month, count, ...(link && { link }), weeks: inWeeks(cells, weekStart) };
  });
  const years = new Set(months.map((month) => month.slice(0, 4)));
  const vague = [...days].filter(([date]) => date.length < 10 && years.has(date.slice(0, 4)));
  const ofMonths = vague.filter(([date]) =>
    date.length === 7 ? months.includes(date) : months.length > 1,
  );
  return {
    months: planned,
    weekdays: [0, 1, 2, 3, 4, 5, 6].map((at) => sampleWeek[(weekStart + at) % 7] ?? ""),
    ...{ scale, most, states: [...states], shades: [...shades] },
    vague: ofMonths.reduce((sum, [, count]) => sum + count, 0),
  };
}

function planDay(date: string, input: CalendarInput, scale: ShadeScale): CalendarDay {
  const count = input.days.get(date) ?? 0;
  if (count > 0) {
    return { date, state: "held", count, shade: shadeOf(count, scale), link: input.linkDay(date) };
  }
  const outside = isOutside(date, input.days, input.span);
  const silent = input.silent?.includes(weekdayOfDate(date));
  return { date, state: outside ? "outside" : silent ? "silent" : "none", count, shade: 0 };
}

/** Whether a date is outside the span. If only the month or year is known, it may be any day, and is not. */
export function isOutside(date: string, days: DayCounts, { first, last }: HeldSpan): boolean {
  if (days.has(date.slice(0, 4)) || days.has(date.slice(0, 7))) return false;
  const before = first !== undefined && date.slice(0, first.length) < first;
  return before || (last !== undefined && date.slice(0, last.length) > last);
}

function inWeeks(
  days: readonly CalendarDay[],
  weekStart: WeekStart,
): (CalendarDay | undefined)[][] {
  const blanks = days[0] ? (weekdayOfDate(days[0].date) - weekStart + 7) % 7 : 0;
  const rows = Math.ceil((blanks + days.length) / 7);
  return Array.from({ length: rows }, (_, row) => {
    return [0, 1, 2, 3, 4, 5, 6].map((at) => days[row * 7 + at - blanks]);
  });
}

/** The least count of each shade, faintest first: [1, 2, 6] has three shades. At most five. */
export type ShadeScale = readonly number[];

const shades = 5;

/**
 * Divides counts up to `max` into shades. One article has a shade of its own; larger counts are divided
 * in equal ratios, since they differ by factors: a day may have 1 or 400.
 */
export function shadeScale(max: number): ShadeScale {
  if (max < 2) return [1];
  const steps = Array.from({ length: shades - 1 }, (_, at) => {
    return Math.ceil(2 * (max / 2) ** (at / (shades - 1)));
  });
  return [...new Set([1, ...steps])];
}

/** Returns the shade of a count, from 1; 0 for no articles. */
export function shadeOf(count: number, scale: ShadeScale): number {
  return scale.filter((least) => count >= least).length;
}

/** Returns the id of a month's heading or a day's first article. HTML 4 let no id begin with a digit. */
export function dateAnchor(date: string): string {
  return `on-${date}`;
}

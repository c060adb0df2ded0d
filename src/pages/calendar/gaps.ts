import { dayNumber, formatDay, weekdayOf } from "../../dates/calendar-days.ts";
import { formatMonth, monthNumber, monthsOfYear } from "../../dates/month-days.ts";
import { countBy, type DayCounts } from "../../model/day-counts.ts";
import type { Rhythm } from "./find-rhythm.ts";

/** A stretch of time between the first and the last article of which nothing is held. */
export interface Gap {
  /** "2003-03", or "2003-03-04" where gaps are told by days. */
  readonly first: string;
  readonly last: string;
  /** Months, or days on which the source would have published. */
  readonly length: number;
}

export interface Gaps {
  readonly unit: "months" | "days";
  /** The longest, in the order of time. */
  readonly longest: readonly Gap[];
  /** How many more there are, none of them longer. */
  readonly further: number;
}

const shown = 10;
/** A daily paper has two days without one at Christmas; three in a row are missing. */
const fewestDays = 3;
/** Who publishes on this many weekdays is a daily paper. */
const dailyWeekdays = 4;

/**
 * What is missing between the first and the last article: months, or days where the source
 * publishes daily. An article that is known to the year only may be of any month of it, so that its
 * year has no gap; the same holds for the days of a month.
 */
export function findGaps(days: DayCounts, rhythm: Rhythm | undefined): Gaps | undefined {
  const daily = rhythm && rhythm.regular.length >= dailyWeekdays ? rhythm : undefined;
  const found = daily ? missingDays(days, daily) : missingMonths(days);
  if (found.length === 0) return undefined;
  const bySize = found.toSorted((a, b) => b.length - a.length || (a.first < b.first ? -1 : 1));
  const longest = bySize.slice(0, shown).sort((a, b) => (a.first < b.first ? -1 : 1));
  return { unit: daily ? "days" : "months", longest, further: found.length - longest.length };
}

/** Every run of months between the first and the last that may hold something, of which nothing is held. */
export function missingMonths(days: DayCounts): Gap[] {
  const years = [...days.keys()].filter((date) => date.length === 4);
  const held = new Set([...countBy(days, 7).keys(), ...years.flatMap(monthsOfYear)]);
  return between([...held].sort().map(monthNumber)).map(({ from, to }) =>
    gap(range(from, to), formatMonth),
  );
}

function missingDays(days: DayCounts, { silent }: Rhythm): Gap[] {
  const held = [...days.keys()].filter((date) => date.length === 10).sort();
  const isVague = (day: number) =>
    [4, 7].some((length) => days.has(formatDay(day).slice(0, length)));
  return between(held.map(dayNumber)).flatMap(({ from, to }) => {
    const known = runs(range(from, to).filter((day) => !isVague(day)));
    // Silent days between two missing ones end no gap: nothing is held on these either.
    const missing = known.map((run) => run.filter((day) => !silent.includes(weekdayOf(day))));
    return missing.filter((run) => run.length >= fewestDays).map((run) => gap(run, formatDay));
  });
}

/** What lies between neighbours of a sorted list of numbers, both ends included. */
function between(held: readonly number[]): { readonly from: number; readonly to: number }[] {
  return held.flatMap((number, at) => {
    const next = held[at + 1] ?? number;
    return next > number + 1 ? [{ from: number + 1, to: next - 1 }] : [];
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** Numbers that follow each other without a break. */
function runs(numbers: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const number of numbers) {
    const run = found.at(-1);
    if (run && run.at(-1) === number - 1) run.push(number);
    else found.push([number]);
  }
  return found;
}

function gap(numbers: readonly number[], format: (number: number) => string): Gap {
  const [first = 0, last = first] = [numbers[0], numbers.at(-1)];
  return { first: format(first), last: format(last), length: numbers.length };
}

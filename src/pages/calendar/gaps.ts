import {
  dayNumber,
  formatDay,
  formatMonth,
  monthNumber,
  monthsOfYear,
  weekdayOf,
} from "../../dates/calendar-days.ts";
import { countBy, type DayCounts } from "../../model/day-counts.ts";

/** A span of time between the first and the last article in which nothing is held. */
export interface Gap {
  /** "2003-03", or "2003-03-04" where gaps are counted by days. */
  readonly first: string;
  readonly last: string;
  /** Number of months, or of days on which the source would have published. */
  readonly length: number;
}

export interface Gaps {
  readonly unit: "months" | "days";
  /** The longest gaps, in order of time. */
  readonly longest: readonly Gap[];
  /** Number of further gaps, none of them longer. */
  readonly further: number;
}

const shown = 10;
/** A daily paper skips two days at Christmas; three in a row are missing. */
const fewestDays = 3;
/** A source that publishes on this many weekdays is a daily paper. */
const dailyWeekdays = 4;

/**
 * Finds the gaps between the first and the last article: months, or days if the source publishes daily.
 * An article of which only the year is known may be of any of its months, so that its year has no gap;
 * the same holds for the days of a month.
 */
export function findGaps(days: DayCounts, rhythm: Rhythm | undefined): Gaps | undefined {
  const daily = rhythm && rhythm.regular.length >= dailyWeekdays ? rhythm : undefined;
  const found = daily ? missingDays(days, daily) : missingMonths(days);
  if (found.length === 0) return undefined;
  const bySize = found.toSorted((a, b) => b.length - a.length || (a.first < b.first ? -1 : 1));
  const longest = bySize.slice(0, shown).sort((a, b) => (a.first < b.first ? -1 : 1));
  return { unit: daily ? "days" : "months", longest, further: found.length - longest.length };
}

/** Returns the runs of months without holdings between the first and last that may hold something. */
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
    // Silent days between two missing ones do not end a gap: nothing is held on these either.
    const missing = known.map((run) => run.filter((day) => !silent.includes(weekdayOf(day))));
    return missing.filter((run) => run.length >= fewestDays).map((run) => gap(run, formatDay));
  });
}

/** Returns the spans between neighbours of a sorted list of numbers, both ends included. */
function between(held: readonly number[]): { readonly from: number; readonly to: number }[] {
  return held.flatMap((number, at) => {
    const next = held[at + 1] ?? number;
    return next > number + 1 ? [{ from: number + 1, to: next - 1 }] : [];
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** Divides numbers into runs of consecutive ones. */
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

/** The weekdays on which a source publishes: 0 for Sunday to 6 for Saturday. */
interface Rhythm {
  readonly regular: readonly number[];
  /** All other weekdays: those on which it does not publish. */
  readonly silent: readonly number[];
}

/** Half a year: fewer weeks show a habit of the collection, not of the source. */
const leastWeeks = 26;
/** A regular weekday may be missing in one week of ten: holidays, losses. */
const regularShare = 0.9;
/** A silent weekday may have an article in one week of fifty: a special edition, a wrong date. */
const silentShare = 0.02;

/**
 * Finds the weekly rhythm of a source, if it is clear: in at least 26 weeks that hold anything, every
 * weekday has articles either in nine weeks of ten or in no more than one of fifty. Weekdays between the
 * two, such as a Saturday edition that was given up, leave the rhythm undefined. The first and the last
 * week are left out, as they may have begun or ended with the collection. Weeks that hold nothing are a
 * gap, not a rhythm.
 */
export function findRhythm(days: DayCounts): Rhythm | undefined {
  const weeks = new Map<number, Set<number>>();
  for (const date of days.keys()) {
    if (date.length < 10) continue;
    const day = dayNumber(date);
    // Day 4, 5 January 1970, was a Monday.
    const week = Math.floor((day - 4) / 7);
    const held = weeks.get(week);
    if (held) held.add(weekdayOf(day));
    else weeks.set(week, new Set([weekdayOf(day)]));
  }
  const numbers = [...weeks.keys()];
  const [first, last] = [least(numbers), -least(numbers.map((number) => -number))];
  const whole = [...weeks].filter(([week]) => week !== first && week !== last);
  if (whole.length < leastWeeks) return undefined;
  const shares = [0, 1, 2, 3, 4, 5, 6].map((weekday) => {
    return whole.filter(([, held]) => held.has(weekday)).length / whole.length;
  });
  const weekdays = shares.map((share, weekday) => ({ share, weekday }));
  const regular = weekdays.filter(({ share }) => share >= regularShare);
  const silent = weekdays.filter(({ share }) => share <= silentShare);
  if (regular.length === 0 || regular.length + silent.length < weekdays.length) return undefined;
  return {
    regular: regular.map(({ weekday }) => weekday),
    silent: silent.map(({ weekday }) => weekday),
  };
}

/** Returns the least number, without spreading the list into arguments, of which there may be too many. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((low, number) => Math.min(low, number), Number.POSITIVE_INFINITY);
}

import { dayNumber, weekdayOf } from "../../dates/calendar-days.ts";
import type { DayCounts } from "../../model/day-counts.ts";

/** On which weekdays a source publishes: 0 for Sunday to 6 for Saturday. */
export interface Rhythm {
  readonly regular: readonly number[];
  /** All others: days on which it does not publish. */
  readonly silent: readonly number[];
}

/** Half a year: fewer weeks show a habit of the collection, not of the source. */
const leastWeeks = 26;
/** A regular weekday may be missed in one week of ten: holidays, losses. */
const regularShare = 0.9;
/** A silent one may have an article in one week of fifty: a special edition, a wrong date. */
const silentShare = 0.02;

/**
 * The weekly rhythm of a source, where it is plain: in at least 26 weeks that hold anything, every
 * weekday has articles either in nine weeks of ten or in no more than one of fifty. Weekdays between
 * the two, such as a Saturday edition that was given up, leave all open. The first and the last
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

/** Without spreading the list into arguments, of which there may be too many. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((low, number) => Math.min(low, number), Number.POSITIVE_INFINITY);
}

import type { DayOfYear } from "../model/date-evidence.ts";
import { findDay, weekdayOf, yearOf } from "./calendar-days.ts";

/** Whole days from the weekday back from a day number, 0 to 6. */
export function lagOf(weekday: number, day: number): number {
  return (weekdayOf(day) - weekday + 7) % 7;
}

/**
 * Days from a day number to the day that evidence names, negative for one that has been: of the
 * years around it that have this day, and on the weekday if one is named, the nearest.
 */
export function distanceTo(named: DayOfYear, day: number): number | undefined {
  const year = yearOf(day);
  const years = named.year === undefined ? [year - 1, year, year + 1] : [named.year];
  let nearest: number | undefined;
  for (const one of years) {
    const number = findDay(one, named.month, named.day);
    if (number === undefined) continue;
    if (named.weekday !== undefined && weekdayOf(number) !== named.weekday) continue;
    const distance = number - day;
    if (nearest === undefined || Math.abs(distance) < Math.abs(nearest)) nearest = distance;
  }
  return nearest;
}

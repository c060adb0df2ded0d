import type { DayOfYear, Shift } from "../model/date-evidence.ts";

const dayLength = 86_400_000;

/** Converts a day, yyyy-mm-dd, to days since 1970. */
export function dayNumber(date: string): number {
  return Date.parse(date) / dayLength;
}

/** Formats the number of a day as yyyy-mm-dd. */
export function formatDay(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** Returns the year of a day's number. */
function yearOf(day: number): number {
  return new Date(day * dayLength).getUTCFullYear();
}

/** Returns the month, from 1, of a day's number. */
export function monthOf(day: number): number {
  return new Date(day * dayLength).getUTCMonth() + 1;
}

/** Returns the weekday, 0 for Sunday to 6 for Saturday. Day 0, 1 January 1970, was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Returns the number of a day, or undefined if the calendar has no such day. */
export function findDay(year: number, month: number, day: number): number | undefined {
  const length = month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0);
  return day >= 1 && day <= length ? Date.UTC(year, month - 1, day) / dayLength : undefined;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Returns the number of the shifted day; undefined if the other month has no such day. */
export function shiftDay(day: number, shift: Shift): number | undefined {
  const step = shift.startsWith("-") ? -1 : 1;
  if (shift.endsWith("day")) return day + step;
  const date = new Date(day * dayLength);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + step;
  return findDay(Math.floor(month / 12), (month % 12) + 1, date.getUTCDate());
}

/** Returns the shifted date, as exact as before; undefined if there is no such day or it is not known. */
export function shiftDate(date: string, shift: Shift): string | undefined {
  const [, month, day] = date.split("-");
  if (month === undefined || (day === undefined && shift.endsWith("day"))) return undefined;
  const shifted = shiftDay(dayNumber(date), shift);
  return shifted === undefined ? undefined : formatDay(shifted).slice(0, date.length);
}

/** Returns the whole days, 0 to 6, from the last such weekday to a day's number. */
export function lagOf(weekday: number, day: number): number {
  return (weekdayOf(day) - weekday + 7) % 7;
}

/**
 * Returns the days from a day's number to the day that evidence names, negative for a past one: in the
 * nearest year that has this day, on the weekday if one is named; undefined if there is none.
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

/** Lists the days of a month, "2021-11", in order: "2021-11-01" to "2021-11-30". */
export function daysOfMonth(month: string): string[] {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const days = [28, 29, 30, 31].findLast((day) => findDay(year, number, day) !== undefined) ?? 0;
  return Array.from({ length: days }, (_, at) => `${month}-${String(at + 1).padStart(2, "0")}`);
}

/** Lists the months of a year: "2021-01" to "2021-12". */
export function monthsOfYear(year: string): string[] {
  return Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, "0")}`);
}

/** Returns the weekday of a date, 0 for Sunday to 6 for Saturday. */
export function weekdayOfDate(date: string): number {
  return weekdayOf(dayNumber(date));
}

/** Returns the months since the year 0, so that they can be counted. */
export function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** Formats the number of a month: "2021-11". */
export function formatMonth(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, "0");
  return `${year}-${String((number % 12) + 1).padStart(2, "0")}`;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Returns 1 to 12 for an English month name or its first three letters; 0 for any other word. */
export function monthByName(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

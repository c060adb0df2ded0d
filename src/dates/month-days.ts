import { dayNumber, findDay, formatDay, weekdayOf } from "./calendar-days.ts";

/** The days of a month, "2021-11", in order: "2021-11-01" to "2021-11-30". */
export function daysOfMonth(month: string): string[] {
  const first = dayNumber(`${month}-01`);
  const [year = 0, number = 0] = month.split("-").map(Number);
  const days = [28, 29, 30, 31].findLast((day) => findDay(year, number, day) !== undefined) ?? 0;
  return Array.from({ length: days }, (_, at) => formatDay(first + at));
}

/** The months of a year: "2021-01" to "2021-12". */
export function monthsOfYear(year: string): string[] {
  return Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, "0")}`);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOfDate(date: string): number {
  return weekdayOf(dayNumber(date));
}

/** Months since the year 0, so that they can be counted. */
export function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** The month with a number: "2021-11". */
export function formatMonth(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, "0");
  return `${year}-${String((number % 12) + 1).padStart(2, "0")}`;
}

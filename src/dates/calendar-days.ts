/** The slips that whole piles show: months counted from zero or read twice, days of another zone. */
export const shifts = ["-1 month", "+1 month", "-1 day", "+1 day"] as const;

/** What has to be done to a date as found to mend such a slip. */
export type Shift = (typeof shifts)[number];

const dayLength = 86_400_000;

/** A day, yyyy-mm-dd, as days since 1970. */
export function dayNumber(date: string): number {
  return Date.parse(date) / dayLength;
}

/** The day with a number, yyyy-mm-dd. */
export function formatDay(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** Year of a day's number. */
export function yearOf(day: number): number {
  return new Date(day * dayLength).getUTCFullYear();
}

/** Month of a day's number, from 1. */
export function monthOf(day: number): number {
  return new Date(day * dayLength).getUTCMonth() + 1;
}

/** 0 for Sunday to 6 for Saturday. Day 0, 1 January 1970, was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of a day, or nothing where the calendar has no such day. */
export function findDay(year: number, month: number, day: number): number | undefined {
  const length = month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0);
  return day >= 1 && day <= length ? Date.UTC(year, month - 1, day) / dayLength : undefined;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of the shifted day; nothing where the other month has no such day. */
export function shiftDay(day: number, shift: Shift): number | undefined {
  const step = shift.startsWith("-") ? -1 : 1;
  if (shift.endsWith("day")) return day + step;
  const date = new Date(day * dayLength);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + step;
  return findDay(Math.floor(month / 12), (month % 12) + 1, date.getUTCDate());
}

/** The shifted date, as exact as it was; nothing where there is no such day or it is not known. */
export function shiftDate(date: string, shift: Shift): string | undefined {
  const [, month, day] = date.split("-");
  if (month === undefined || (day === undefined && shift.endsWith("day"))) return undefined;
  const shifted = shiftDay(dayNumber(date), shift);
  return shifted === undefined ? undefined : formatDay(shifted).slice(0, date.length);
}

/** The slips that whole piles show: months counted from zero or read twice, days of another zone. */
export const shifts = ["-1 month", "+1 month", "-1 day", "+1 day"] as const;

/** What has to be done to a date as found to mend such a slip. */
export type Shift = (typeof shifts)[number];

const dayLength = 86_400_000;

/** A day, yyyy-mm-dd, as days since 1970. */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return Date.UTC(year, month - 1, day) / dayLength;
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

/** The number of a day, or nothing where the calendar has no such day. */
export function findDay(year: number, month: number, day: number): number | undefined {
  const number = Date.UTC(year, month - 1, day) / dayLength;
  return monthOf(number) === month && yearOf(number) === year ? number : undefined;
}

/** The shifted date, as exact as it was; nothing where there is no such day or it is not known. */
export function shiftDate(date: string, shift: Shift): string | undefined {
  const step = shift.startsWith("-") ? -1 : 1;
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return undefined;
  if (shift.endsWith("day")) return day ? formatDay(dayNumber(date) + step) : undefined;
  const first = Date.UTC(year, month - 1 + step, 1) / dayLength;
  if (day === undefined) return formatDay(first).slice(0, 7);
  const shifted = findDay(yearOf(first), monthOf(first), day);
  return shifted === undefined ? undefined : formatDay(shifted);
}

import { formatDate } from "./dates.ts";

const weekday = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s/i;
const time =
  /[T\s](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s?[ap]\.?m\b\.?)?(?:\s?[+-](\d{2}):?(\d{2}))?/i;

/**
 * What cannot be in a date that was taken: a weekday that is another day's, a time that no clock shows.
 * The day is the one that was written, but a slip may well be in it.
 *
 * @param asFound the words of the file, of which `date` (yyyy-mm-dd, or shorter) was read.
 * @returns the end of a sentence about the date.
 */
export function doubtDate(asFound: string, date: string): string | undefined {
  const words = asFound.trim();
  const named = weekday.exec(words)?.[1]?.toLowerCase();
  if (named && date.length === 10 && !formatDate(date).toLowerCase().startsWith(named)) {
    return `names another weekday than its day has: that was a ${formatDate(date)}`;
  }
  return isTimePossible(words) ? undefined : "has a time that no clock shows";
}

/** 24:00 is the end of a day, a 60th second is a leap second; no zone is farther off than 14 hours. */
function isTimePossible(words: string): boolean {
  const [found, hours, minutes, seconds = 0, zoneHours = 0, zoneMinutes = 0] = (
    time.exec(words) ?? []
  ).map((part) => part ?? 0);
  if (found === undefined) return true;
  const minute = Number(hours) * 60 + Number(minutes);
  if (Number(minutes) > 59 || Number(seconds) > 60 || minute > 24 * 60) return false;
  return Number(zoneMinutes) < 60 && Number(zoneHours) * 60 + Number(zoneMinutes) <= 14 * 60;
}

import { formatDay } from "../calendar-days.ts";
import { checkDate, type ParsedDate } from "./check-date.ts";
import { splitAtClock } from "./clock.ts";

const stamp = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})?(\d{2})?$/;

/** Last second that is a date here: the end of 2199. */
const lastSecond = 7_258_118_399;

/**
 * Reads digits alone: a time stamp, 20190315103000, or the seconds or milliseconds since 1970 of which programs make
 * dates, in UTC. Fewer than ten digits of seconds, before September 2001, are as likely a misspelt day.
 */
export function readDigits(value: string): ParsedDate | undefined {
  const stamped = readStamp(value);
  const counted = countSeconds(value);
  if (stamped && counted) {
    return {
      reason: `may be a time stamp or the seconds since 1970: ${stamped.date}, ${counted.date}`,
    };
  }
  return stamped ?? counted;
}

function readStamp(value: string) {
  const [, year, month, day, hours = "", minutes = "00", seconds] = stamp.exec(value) ?? [];
  if (year === undefined || !/^(?:1[89]|20)/.test(year)) return undefined;
  const date = checkDate({ year: Number(year), month: Number(month), day: Number(day) });
  if ("reason" in date || Number(hours) > 24 || Number(minutes) > 59) return undefined;
  const { time } = splitAtClock(`${hours}:${minutes}${seconds ? `:${seconds}` : ""}`);
  return time ? { ...date, time } : date;
}

function countSeconds(value: string) {
  const seconds = value.length === 13 ? Number(value) / 1000 : Number(value);
  if ((value.length !== 10 && value.length !== 13) || seconds > lastSecond) return undefined;
  if (value.startsWith("0")) return undefined;
  const clock = new Date(seconds * 1000).toISOString().slice(11, 19);
  const { time } = splitAtClock(clock);
  const date = { date: formatDay(Math.floor(seconds / 86_400)), precision: "day" } as const;
  return time ? { ...date, time } : date;
}

import type { Precision } from "../../model/article.ts";
import type { DateOrder } from "../../model/date-order.ts";
import { findDay } from "../calendar-days.ts";

/** A date that was understood. */
export interface KnownDate {
  /** "2021-11-22", "2021-11", "2021". */
  readonly date: string;
  readonly precision: Precision;
  /** Time of day as written, "07:45" or "07:45:30", of whatever zone. Missing if there is none, or only midnight. */
  readonly time?: string;
  /** The order of day and month that it shows by a number above 12: 31/10/2017 is "day-first". */
  readonly shows?: DateOrder;
}

/** A date that was understood, or the reason why it was not. */
export type ParsedDate = KnownDate | UnreadDate;

/** Words that give no date: the end of a sentence says why. */
export interface UnreadDate {
  readonly reason: string;
  /** The dates that the words may mean, if their order alone is not known: 03/04/2017. */
  readonly choice?: Readonly<Record<DateOrder, string>>;
  /** The calendar that seems to be meant, if it is another than was expected. */
  readonly calendar?: string;
}

/** A date as numbers, not yet checked against the calendar; month and day count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** Range of years: printing came about 1450; a year after the last is a typing error. */
const years = { first: 1450, last: 2199 };

/** Checks a date against the calendar. Never rolls an impossible day over to the next month. */
export function checkDate({ year, month, day }: DateParts): KnownDate | UnreadDate {
  if (year < years.first || year > years.last) {
    return { reason: `has a year outside ${years.first} to ${years.last}` };
  }
  if (month === undefined) return { date: String(year), precision: "year" };
  if (month < 1 || month > 12) return { reason: `gives month ${month}, which does not exist` };
  if (day === undefined) return { date: `${year}-${pad(month)}`, precision: "month" };
  if (findDay(year, month, day) === undefined) return { reason: "is not a calendar day" };
  return { date: `${year}-${pad(month)}-${pad(day)}`, precision: "day" };
}

/** Writes a number with at least two digits. */
export function pad(number: number): string {
  return String(number).padStart(2, "0");
}

import { UTCDate } from "@date-fns/utc";
import type { Locale } from "date-fns";
import { format } from "date-fns/format";
import { ar } from "date-fns/locale/ar";
import { enGB } from "date-fns/locale/en-GB";
import type { Precision } from "../model/article.ts";
import { findDay } from "./calendar-days.ts";

/** A date that was understood, or the reason why it was not. */
export type ParsedDate =
  | { readonly date: string; readonly precision: Precision }
  | { readonly reason: string };

/** Range of years: printing came about 1450; a year after the last is a typing error. */
const years = { first: 1450, last: 2199 };

const compact = /^(\d{4})(\d{2})(\d{2})$/;
const parted = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?)?$/;
const yearOnly = /^(\d{4})$/;

/**
 * Reads YYYYMMDD, YYYY-MM-DD (with or without a time, which is ignored: the day is the one the outlet
 * wrote), YYYY-MM, YYYY, and dates in English words ("Nov. 22, 2021", "November 2021"). Never rolls an
 * impossible date over to the next month.
 */
export function parseDate(text: string): ParsedDate {
  const value = text.trim();
  const short = compact.exec(value) ?? yearOnly.exec(value);
  const [year, month, day] = short ? short.slice(1) : partsOf(parted.exec(value));
  if (year !== undefined) {
    return checkDate(Number(year), numberOrNone(month), numberOrNone(day));
  }
  const written = readWrittenDate(value);
  if (written) return checkDate(written.year, written.month, written.day);
  return { reason: "is not in a known form" };
}

/** Whether a whole line looks like a date, possible or not. */
export function looksLikeDate(text: string): boolean {
  const value = text.trim();
  const inDigits = compact.test(value) || parted.test(value) || yearOnly.test(value);
  return inDigits || readWrittenDate(value) !== undefined;
}

/** Languages in which dates can be formatted. */
const locales = { en: enGB, ar } as const;

/** Date formats of one language, each as exact as the date. In UTC, whatever the machine's zone. */
export interface DateFormats {
  /** "Monday, 22 November 2021", "November 2021", "2021". */
  readonly long: (date: string) => string;
  /** Format for lists: "22 Nov 2021", "Nov 2021", "2021". */
  readonly short: (date: string) => string;
  /** Date without its year: "22 November", "November". */
  readonly inYear: (date: string) => string;
  /** Month alone, of a date or of "2021-11": "November". */
  readonly month: (date: string) => string;
  /** Month for the head of a table column: "Nov". */
  readonly shortMonth: (date: string) => string;
  /** Weekday: "Monday". */
  readonly weekday: (date: string) => string;
  /** Weekday for the head of a calendar column: "Mon"; in Arabic one letter, as usual in its calendars. */
  readonly shortWeekday: (date: string) => string;
}

/** Returns the date formats of a language. */
export function dateFormats(language: keyof typeof locales): DateFormats {
  const locale = locales[language];
  return {
    long: formatWith(
      locale,
      "yyyy",
      "MMMM yyyy",
      language === "ar" ? "EEEE، d MMMM yyyy" : "EEEE, d MMMM yyyy",
    ),
    short: formatWith(locale, "yyyy", "MMM yyyy", "d MMM yyyy"),
    inYear: formatWith(locale, "yyyy", "MMMM", "d MMMM"),
    month: formatWith(locale, "yyyy", "MMMM", "MMMM"),
    shortMonth: formatWith(locale, "yyyy", "MMM", "MMM"),
    weekday: formatWith(locale, "yyyy", "MMMM", "EEEE"),
    shortWeekday: formatWith(locale, "yyyy", "MMMM", language === "ar" ? "EEEEE" : "EEE"),
  };
}

const english = dateFormats("en");

/**
 * Formats a date in English words, as exact as it is: "Monday, 22 November 2021", "November 2021", "2021".
 */
export const formatDate = english.long;

/** Caches a format: days repeat, so each is formatted once. */
function formatWith(
  locale: Locale,
  ofYear: string,
  ofMonth: string,
  ofDay: string,
): (date: string) => string {
  const formatted = new Map<string, string>();
  return (date) => {
    const known = formatted.get(date);
    if (known !== undefined) return known;
    const [year, month, day] = date.split("-").map(Number);
    const pattern = day ? ofDay : month ? ofMonth : ofYear;
    const written = new UTCDate(year ?? 0, (month ?? 1) - 1, day ?? 1);
    const words = format(written, pattern, { locale });
    formatted.set(date, words);
    return words;
  };
}

function partsOf(match: RegExpExecArray | null): (string | undefined)[] {
  return match ? [match[1], match[3], match[4]] : [];
}

function numberOrNone(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function checkDate(year: number, month?: number, day?: number): ParsedDate {
  if (year < years.first || year > years.last) {
    return { reason: `has a year outside ${years.first} to ${years.last}` };
  }
  if (month === undefined) return { date: String(year), precision: "year" };
  if (month < 1 || month > 12) return { reason: `gives month ${month}, which does not exist` };
  if (day === undefined) return { date: `${year}-${pad(month)}`, precision: "month" };
  if (findDay(year, month, day) === undefined) return { reason: "is not a calendar day" };
  return { date: `${year}-${pad(month)}-${pad(day)}`, precision: "day" };
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** A date as numbers, not yet checked against the calendar; month and day count from 1. */
interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
}

/** English month names and their usual abbreviations (AP style shortens to "Sept."). */
const month =
  "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const weekday =
  "(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,?\\s+)?";
const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const year = "(?<year>\\d{4})";
/** A time of day, ignored as after other dates: the day is the one the outlet wrote. */
const time = "(?:,?\\s+(?:at\\s+)?\\d{1,2}:\\d{2}.{0,40})?";

/**
 * Orders in which English writes a date, alone on a line: a headline such as “November 2021 in pictures” is
 * not a date.
 */
const orders = [
  `${month}\\s+${day}(?:,\\s*|\\s+)${year}`,
  `${day}[\\s-]+(?:of\\s+)?${month}(?:,\\s*|[\\s-]+)${year}`,
  `${year}[\\s-]+${month}[\\s-]+${day}`,
  `${month},?\\s+${year}`,
].map((order) => new RegExp(`^${weekday}${order}${time}$`, "i"));

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Reads a date in English words, "Monday, Nov. 22nd, 2021"; a weekday in it is not checked. */
function readWrittenDate(text: string): DateParts | undefined {
  // No such date is longer; keeps whole paragraphs away from the patterns.
  if (text.length > 80) return undefined;
  for (const order of orders) {
    const parts = order.exec(text)?.groups;
    if (!parts) continue;
    const found = { year: Number(parts.year), month: monthByName(parts.month ?? "") };
    return parts.day === undefined ? found : { ...found, day: Number(parts.day) };
  }
  return undefined;
}

/** Returns 1 to 12 for an English month name or its first three letters; 0 for any other word. */
export function monthByName(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

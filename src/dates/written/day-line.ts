import { findCalendarWord } from "./calendars.ts";
import { checkDate } from "./check-date.ts";
import { readEastAsian } from "./east-asian.ts";
import { type NumberedDate, readNumbers } from "./in-numbers.ts";
import { readWords, type WrittenDate } from "./written-date.ts";

/** A line that is a date and nothing else, as numbers that nobody has checked yet. */
export type DateLine =
  | { readonly date: WrittenDate }
  | { readonly open: NumberedDate; readonly time?: string };

/** Reads the day of a folded line without its time. */
export function readDay(text: string): DateLine | undefined {
  if (/[年년]/.test(text)) {
    const date = readEastAsian(text);
    return date && { date };
  }
  const inNumbers = readNumbers(text);
  if (inNumbers) return inNumbers;
  const date = readWords(text, mayBeOfOther.test(text) ? findCalendarWord : undefined);
  return date && { date };
}

/**
 * Lines that may be dates of other calendars: in Arabic or Hebrew letters, or a word between a day and a year. Their words
 * come from Intl, which takes some 20 ms, once; headlines with numbers must not cost that.
 */
const mayBeOfOther =
  /[\u0590-\u06ff]|^(?:\p{L}+,\s)?\d{1,2}\s\p{L}[\p{L}ʻ -]{2,20}\s\d{4}(?:\sah)?$|^\p{L}{3,12}(?:\s[iv]{1,2})?\s\d{1,2},?\s\d{4}$/u;

/**
 * Reads a day that stands in two calendars, as newspapers print it: “8 رجب 1440 هـ الموافق 15 مارس 2019 م”, “1 Tishrei 5780 / 30
 * September 2019”. It is the Gregorian one; two Gregorian days are no date.
 */
export function readPair(line: string): DateLine | undefined {
  if (!/\d{4}.+\d{4}/.test(line)) return undefined;
  const parted = line.split(
    /\s(?:الموافق\p{L}*(?:\sل(?=\s))?|مطابق(?:\sبا)?|برابر(?:\sبا)?|corresponding to)\s/u,
  );
  const [, first = "", second = ""] =
    parted.length === 2
      ? ["", ...parted]
      : (/^(.+?\d{4}(?:\s?(?:ه|م|h|ah|ad|ce))?)\s*[-–/|,،;(]\s*(.+?)\)?$/u.exec(line) ?? []);
  const pair = [first, second.replace(/^ل(?=\d)/, "")].map((half) => {
    const read = readDay(half.trim());
    return read && "date" in read ? read.date : undefined;
  });
  const [one, other] = pair;
  if (!one || !other || isGregorian(one) === isGregorian(other)) return undefined;
  const [date, beside] = isGregorian(one) ? [one, other] : [other, one];
  const weekday = date.weekday ?? beside.weekday;
  return { date: { ...date, ...(weekday !== undefined && { weekday }) } };
}

function isGregorian({ calendar, ...parts }: WrittenDate): boolean {
  return calendar === undefined && !("reason" in checkDate(parts));
}

import type { DateOrder } from "../../model/date-order.ts";
import { weekdayOfDate } from "../calendar-days.ts";
import { type Calendar, fromCalendar, isYearOf } from "./calendars.ts";
import { checkDate, type KnownDate, type ParsedDate } from "./check-date.ts";
import { splitAtClock } from "./clock.ts";
import { type DateLine, readDay, readPair } from "./day-line.ts";
import { fold } from "./fold.ts";
import { possibleOrders } from "./in-numbers.ts";
import { readDigits } from "./only-digits.ts";
import { monthIn } from "./words.ts";
import type { WrittenDate } from "./written-date.ts";

/** What the owner has declared, or the text shows, of the way in which dates are written. */
export interface DateWays {
  readonly order?: DateOrder | undefined;
  readonly calendar?: Calendar | undefined;
  /** Finds the language of the text, for the few words that are different months in two languages. */
  readonly language?: (() => string) | undefined;
}

/** The usual form, YYYY-MM-DD, which most files have: with or without a time, or a part of it. */
const parted = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2})(?:[T ](\d{1,2}:\d{2}.*))?)?$/;
const yearOnly = /^\d{4}$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * Reads a date as people and programs write it: in numbers, or in the words of some thirty languages, with or without
 * a weekday and a time. The day is the one that was written, in whatever zone. Never guesses: a text that is not a date
 * and nothing else is not read, nor a date that may be one of two days.
 */
export function parseDate(text: string, ways: DateWays = {}): ParsedDate {
  const value = text.trim();
  if (/^\d{9,}$/.test(value)) {
    const digits = readDigits(value);
    if (digits) return digits;
  }
  const line =
    readLine(value) ??
    (ways.calendar === "minguo" ? readLine(value.replace(shortYear, "民國$1年")) : undefined);
  if (!line) return { reason: reasonFor(value) };
  return "open" in line ? settleOrder(line, ways) : convert(line.date, ways);
}

/** A year of fewer than four digits, which may be of any century unless the years of Taiwan are declared. */
const shortYear = /(?<![\p{L}\d])(\d{1,3})\s?年/u;

/** Whether a whole line looks like a date, possible or not. */
export function looksLikeDate(text: string): boolean {
  return readLine(text.trim()) !== undefined;
}

/** Returns the weekday, from 0, Sunday, that the words of a date name. */
export function weekdayIn(text: string): number | undefined {
  // In digits and signs alone there is none.
  if (/^[\d\s.,:/+TZ-]*$/.test(text)) return undefined;
  const line = readLine(text.trim());
  return line && ("open" in line ? line.open.weekday : line.date.weekday);
}

/** No date is longer; keeps whole paragraphs away from the patterns. */
const longestDate = 80;
/** What may follow a time: a zone and its name, “(Central European Standard Time)”. */
const longestBehind = 60;

function readLine(value: string): DateLine | undefined {
  const short = compact.exec(value);
  if (short) return { date: dateOf(short[1], short[2], short[3]) };
  if (yearOnly.test(value)) return { date: { year: Number(value) } };
  const usual = parted.exec(value);
  if (usual) {
    const [, year, , month, day, clock] = usual;
    const time = clock && splitAtClock(clock).time;
    return { date: { ...dateOf(year, month, day), ...(time && { time }) } };
  }
  if (value.length > longestDate || !mayBeDate(value)) return undefined;
  const read = readFolded(fold(value));
  const first = read ? value : value.replace(andUpdated, "");
  return first === value ? read : readFolded(fold(first));
}

/** The day of the last change behind that of publication: “Published March 15, 2019, updated March 16, 2019”. */
const andUpdated =
  /\s?[,;|·–—(-]\s*(?:last |zuletzt |dernière )?(?:updated|modified|revised|edited|aktualisiert|geändert|mis à jour|mise à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|uppdaterad|zaktualizowano|обновлено)(?!\p{L}).*$/iu;

/** Whether a line has as many digits as any date: most lines do not, and are left at once. */
function mayBeDate(value: string): boolean {
  return /\d{3}|[年년]/.test(value) || (/[^\x00-\x7f]/.test(value) && /\p{Nd}{3}/u.test(value));
}

function dateOf(year = "", month?: string, day?: string): WrittenDate {
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

const basic =
  /^(\d{4})(\d{2})(\d{2})[t ](\d{2}):?(\d{2}):?(\d{2})?(?:[.,]\d+)?\s?(?:z|[+-]\d{2}:?\d{2})?$/;

function readFolded(line: string): DateLine | undefined {
  const short = basic.exec(line);
  if (short) {
    const [, year, month, day, hours, minutes, seconds] = short;
    const { time } = splitAtClock(`${hours}:${minutes}${seconds ? `:${seconds}` : ""}`);
    return { date: { ...dateOf(year, month, day), ...(time && { time }) } };
  }
  const { before, after, time } = splitAtClock(line);
  if (after.length > longestBehind) return undefined;
  const found = /\d/.test(before)
    ? (readDay(before) ?? readDay(`${before} ${yearBehind(after)}`))
    : readDay(`${before} ${after.replace(/[+-]\d{2}:?\d{2}/, " ")}`);
  if (!found) return readPair(line);
  if (!time) return found;
  return "open" in found ? { ...found, time } : { date: { ...found.date, time } };
}

/** Returns the year that old programs write last: “fri mar 15 10:30:00 utc 2019”. */
function yearBehind(after: string): string {
  return /^\s?(?:[a-z]{1,5}\s)?(\d{4})$/.exec(after)?.[1] ?? "";
}

/** Checks a date, and converts it if its words or the owner say that it is of another calendar. */
function convert(
  { time, weekday, calendar, croatian, ...parts }: WrittenDate,
  ways: DateWays,
): ParsedDate {
  if (croatian !== undefined) {
    const names = { month: parts.month ?? 0, croatian };
    const rest = { ...parts, ...(time && { time }) };
    return settleMonth(names, (month) => convert({ ...rest, month }, ways), weekday, ways);
  }
  const declared = ways.calendar;
  const isOther = declared !== undefined && isYearOf(declared, parts.year);
  if (calendar !== undefined && calendar !== declared) {
    return { reason: `seems to be of the ${calendar} calendar`, calendar };
  }
  // Their months may be counted from Tishri or from Nisan.
  if (isOther && declared === "hebrew" && calendar === undefined && parts.month !== undefined) {
    return {
      reason: "gives a month of the Hebrew calendar as a number, which may be one of several",
    };
  }
  const checked = isOther && declared ? fromCalendar(declared, parts) : checkDate(parts);
  return time === undefined || "reason" in checked ? checked : { ...checked, time };
}

/** Reads a date whose month has the name of another one in Croatian: by the language, else by the weekday it names. */
function settleMonth(
  names: { readonly month: number; readonly croatian: number },
  read: (month: number) => ParsedDate,
  weekday: number | undefined,
  ways: DateWays,
): ParsedDate {
  const known = monthIn(names, ways.language?.());
  if (known !== undefined) return read(known);
  const [northern, southern] = [read(names.month), read(names.croatian)];
  if ("reason" in northern || "reason" in southern) return northern;
  const fitting = [northern, southern].filter(
    ({ date, precision }) =>
      weekday !== undefined && precision === "day" && weekdayOfDate(date) === weekday,
  );
  const [only] = fitting;
  if (only && fitting.length === 1) return only;
  return {
    reason: `may be ${southern.date} (in Croatian) or ${northern.date} (in Polish or Czech)`,
  };
}

/** Reads a date of which day and month are told apart by their order alone. */
function settleOrder(
  { open, time }: Extract<DateLine, { open: unknown }>,
  ways: DateWays,
): ParsedDate {
  const [first, second] = open.numbers;
  const read = (order: DateOrder) => {
    const [day, month] = order === "day-first" ? [first, second] : [second, first];
    return convert({ year: open.year, month, day, ...(time && { time }) }, ways);
  };
  // What is dotted is read with the day first, unless the owner has declared it otherwise.
  if (open.dotted && ways.order !== "month-first") return read("day-first");
  const possible = possibleOrders(open.numbers);
  const [only] = possible;
  if (only === undefined) return { reason: `gives month ${second}, which does not exist` };
  if (possible.length === 1) return withOrder(read(only), only);
  const [days, months] = [read("day-first"), read("month-first")];
  if ("reason" in days || "reason" in months || days.date === months.date) return days;
  const named = open.weekday;
  if (named !== undefined) {
    const fits = (known: KnownDate) => weekdayOfDate(known.date) === named;
    if (fits(days) !== fits(months)) {
      return fits(days) ? withOrder(days, "day-first") : withOrder(months, "month-first");
    }
  }
  if (ways.order) return ways.order === "day-first" ? days : months;
  return {
    reason: `may be ${days.date} or ${months.date}`,
    choice: { "day-first": days.date, "month-first": months.date },
  };
}

function withOrder(date: ParsedDate, order: DateOrder): ParsedDate {
  return "reason" in date ? date : { ...date, shows: order };
}

function reasonFor(value: string): string {
  return /(?:^|\D)\d{1,2}([./-])\d{1,2}\1['’]?\d{2}(?!\d)/.test(value)
    ? "gives its year in two digits"
    : "is not in a known form";
}

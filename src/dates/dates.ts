import { UTCDate } from "@date-fns/utc";
import type { Locale } from "date-fns";
import { format } from "date-fns/format";
import { ar } from "date-fns/locale/ar";
import { enGB } from "date-fns/locale/en-GB";

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

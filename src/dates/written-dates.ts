/** A date as numbers, not yet checked against the calendar; month and day count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
}

/** English month names and their usual short forms (AP style shortens to "Sept."). */
const month =
  "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const weekday =
  "(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,?\\s+)?";
const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const year = "(?<year>\\d{4})";
/** A time of day is left aside, as behind other dates: the day is the one the outlet wrote. */
const time = "(?:,?\\s+(?:at\\s+)?\\d{1,2}:\\d{2}.{0,40})?";

/**
 * The orders in which English writes a date, on a whole line and with nothing else: a headline such
 * as “November 2021 in pictures” is none.
 */
const orders = [
  `${month}\\s+${day}(?:,\\s*|\\s+)${year}`,
  `${day}[\\s-]+(?:of\\s+)?${month}(?:,\\s*|[\\s-]+)${year}`,
  `${year}[\\s-]+${month}[\\s-]+${day}`,
  `${month},?\\s+${year}`,
].map((order) => new RegExp(`^${weekday}${order}${time}$`, "i"));

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Reads a date in English words, "Monday, Nov. 22nd, 2021"; a weekday in it is not checked. */
export function readWrittenDate(text: string): DateParts | undefined {
  // Longer than any such date; keeps whole paragraphs away from the patterns.
  if (text.length > 80) return undefined;
  for (const order of orders) {
    const parts = order.exec(text)?.groups;
    if (!parts) continue;
    const found = { year: Number(parts.year), month: monthNumber(parts.month ?? "") };
    return parts.day === undefined ? found : { ...found, day: Number(parts.day) };
  }
  return undefined;
}

/** 1 to 12 for an English month name or its beginning of three letters; 0 for any other word. */
export function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

import type { DateParts } from "./check-date.ts";
import { fold } from "./fold.ts";
import { findWord } from "./words.ts";

/** A date as a line writes it: as numbers, with what else the line says of the day. */
export interface WrittenDate extends DateParts {
  /** Weekday from 0, Sunday, if the line names one. */
  readonly weekday?: number;
  /** Time of day on a clock of 24 hours, if the line gives one. */
  readonly time?: string;
  /** The calendar that its numbers are of, if not the Gregorian. */
  readonly calendar?: string;
  /** The month that its word names in Croatian, if that is another than `month`. */
  readonly croatian?: number;
}

/** Parts of a line: numbers, words, and what stands between them but blanks and full stops: “p.m.” is two words. */
const parts = /\d+|[\p{L}\p{M}]+|[^\p{L}\p{M}\d\s.]/gu;
/** Signs that may stand between the parts of a date. */
const signs = /^[,،、·•|()[\]/–—:;~॰-]$/;
/** Endings of ordinal numbers: “1st”, “1er”, “1º”, “15ª”, “15-го”, “15:e”, “15η”, “১৫ই”. */
const ordinals =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|re|eme|ème|[oeaºª]|:[ae]|-?(?:го|е|й|а|я|ого)|η|ης|ος|ה|ই|লা|রা|ঠা|শে|वां)(?![\p{L}\p{M}\d])/gu;

/** What a word of another calendar means; see `calendars.ts`. */
export type FindOther = (
  words: readonly string[],
  at: number,
) => { readonly calendar: string; readonly month: number; readonly length: number } | undefined;

/**
 * Reads a date in words from a folded line that contains nothing else: “monday, nov. 22nd, 2021”, “den 15 mars 2019”,
 * “15 марта 2019 года”. Undefined for any other line: one unknown word makes it a headline.
 */
export function readWords(line: string, findOther?: FindOther): WrittenDate | undefined {
  const pieces = line.replace(ordinals, "$1 ").match(parts) ?? [];
  let form = "";
  const numbers: number[] = [];
  const months: { month: number; isDay: boolean }[] = [];
  let croatian: number | undefined;
  const weekdays = new Set<number | undefined>();
  let calendar: string | undefined;
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] ?? "";
    if (/^\d/.test(piece)) {
      const kind = piece.length <= 2 ? "d" : piece.length <= 4 ? "y" : "";
      if (kind === "") return undefined;
      form += kind;
      numbers.push(Number(piece));
      at += 1;
      continue;
    }
    if (signs.test(piece)) {
      at += 1;
      continue;
    }
    const month = vietnameseMonth(pieces, at);
    if (month !== undefined) {
      form += "m";
      months.push({ month, isDay: false });
      at += 2;
      continue;
    }
    const found = findWord(pieces, at);
    if (found) {
      const { month, joins } = found.word;
      if (month !== undefined) {
        form += "m";
        croatian = found.word.croatian;
        months.push({ month, isDay: "weekday" in found.word });
      } else if ("weekday" in found.word) weekdays.add(joins ? undefined : found.word.weekday);
      at += found.length;
      continue;
    }
    const other = findOther?.(pieces, at);
    if (!other || (calendar !== undefined && calendar !== other.calendar)) return undefined;
    calendar = other.calendar;
    form += "m";
    months.push({ month: other.month, isDay: false });
    at += other.length;
  }
  const read = arrange(form, numbers, months);
  if (!read) return undefined;
  const [weekday] = weekdays;
  const isClear = weekdays.size === 1 && weekday !== undefined;
  return {
    ...read,
    ...(isClear && { weekday }),
    ...(calendar && { calendar }),
    ...(croatian && { croatian }),
  };
}

/** Reads “tháng 3”. */
function vietnameseMonth(pieces: readonly string[], at: number): number | undefined {
  const piece = pieces[at];
  if (piece !== "thang" && piece !== "thg") return undefined;
  const month = Number(pieces[at + 1]);
  return month >= 1 && month <= 12 ? month : undefined;
}

/** Puts numbers and months of a line in order: day (d), month (m) and year (y, three or four digits). */
function arrange(
  form: string,
  numbers: readonly number[],
  months: readonly { readonly month: number; readonly isDay: boolean }[],
): DateParts | undefined {
  let [kinds, kept] = [form, months];
  // “mar. 12 mars 2019”: the first is mardi.
  if (months.length === 2 && months[0]?.isDay && kinds.startsWith("md")) {
    [kinds, kept] = [kinds.slice(1), months.slice(1)];
  }
  // “15 مارس/آذار 2019”: one month under two names.
  if (kept.length === 2 && kept[0]?.month === kept[1]?.month) kinds = kinds.replace("mm", "m");
  const month = kept[0]?.month;
  const [first = 0, second = 0] = numbers;
  if (month === undefined) return undefined;
  switch (kinds) {
    case "dmy":
    case "mdy":
      return { year: second, month, day: first };
    case "ymd":
      return { year: first, month, day: second };
    case "my":
      return { year: first, month };
    default:
      return undefined;
  }
}

/** Whether a text names a month or a weekday, and has no word that says anything but when. */
export function hasOnlyDateWords(text: string): boolean {
  const pieces = fold(text).replace(ordinals, "$1 ").match(parts) ?? [];
  let names = 0;
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] ?? "";
    const found = /^\d|^[^\p{L}]/u.test(piece) ? { word: {}, length: 1 } : findWord(pieces, at);
    if (!found) return false;
    if ("month" in found.word || "weekday" in found.word) names += 1;
    at += found.length;
  }
  return names > 0;
}

/** Whether a folded text has only words that say nothing against a date beside it; with the weekday that it names. */
export function readBeside(text: string): { readonly weekday?: number } | undefined {
  const pieces = text.match(parts) ?? [];
  let weekday: number | undefined;
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] ?? "";
    const found = signs.test(piece) ? undefined : findWord(pieces, at);
    if (!signs.test(piece) && (!found || !("weekday" in found.word || found.word.joins)))
      return undefined;
    if (found && !found.word.joins && !("month" in found.word)) weekday = found.word.weekday;
    at += found?.length ?? 1;
  }
  return weekday === undefined ? {} : { weekday };
}

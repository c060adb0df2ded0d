import { dayNumber, findDay, formatDay } from "../calendar-days.ts";
import { checkDate, type DateParts, type KnownDate, type UnreadDate } from "./check-date.ts";
import { fold } from "./fold.ts";

/** Calendars that owners can declare, by the names that people know them under. */
export const calendars = ["jalali", "hijri", "hebrew", "buddhist", "minguo"] as const;

export type Calendar = (typeof calendars)[number];

/** Years that a date in a calendar may have: those of the years 1757 to 2199. No Gregorian date in news has them. */
const spans: Readonly<Record<Calendar, readonly [first: number, last: number]>> = {
  jalali: [1136, 1449],
  hijri: [1171, 1449],
  hebrew: [5517, 5960],
  buddhist: [2300, 2742],
  minguo: [1, 288],
};

/** Calendars that have the Gregorian days and months, with the years by which theirs are ahead. */
const ahead: Partial<Readonly<Record<Calendar, number>>> = { buddhist: 543, minguo: -1911 };

/**
 * Calendars with months of their own: their names in `Intl` (Hijri is that of Umm al-Qura, which Saudi papers print),
 * the years by which they are behind the Gregorian, and languages in which news names their months.
 */
const ofIntl = {
  jalali: { intl: "persian", languages: ["en", "fa"] },
  hijri: { intl: "islamic-umalqura", languages: ["en", "ar", "fa", "tr", "id"] },
  hebrew: { intl: "hebrew", languages: ["en", "he"] },
} as const;

/** Further spellings of months in news, by their English names in `Intl`. */
const spellings: Readonly<Record<string, string>> = {
  Tishri: "Tishrei|Tishre",
  Heshvan: "Cheshvan|Marcheshvan|Marheshvan",
  Tevet: "Teves|Tebeth",
  Shevat: "Shvat|Sh'vat",
  "Adar II": "Adar Sheni|Adar Bet",
  Nisan: "Nissan",
  Iyar: "Iyyar",
  Tamuz: "Tammuz",
  Av: "Menachem Av",
  "Rabiʻ I": "Rabi al-Awwal|Rabi ul-Awwal|ربيع أول",
  "Rabiʻ II": "Rabi al-Thani|Rabi al-Akhir|ربيع الثاني|ربيع ثاني",
  "Jumada I": "Jumada al-Awwal|Jumada al-Ula|جمادى الأول|جمادي الأولى",
  "Jumada II": "Jumada al-Thani|Jumada al-Akhirah|جمادى الثانية|جمادى الآخر|جمادي الآخرة",
  Shaʻban: "Shaaban",
  Ramadan: "Ramadhan|رمضان المبارك",
  "Dhuʻl-Qiʻdah": "Dhu al-Qadah|Dhul Qadah|Dhu al-Qidah|ذي القعدة",
  "Dhuʻl-Hijjah": "Dhu al-Hijjah|Dhul Hijjah|ذي الحجة",
  Muharram: "المحرم",
};

type OwnMonths = keyof typeof ofIntl;

/** Whether a year is one of a calendar, and so none of the Gregorian. */
export function isYearOf(calendar: Calendar, year: number): boolean {
  const [first, last] = spans[calendar];
  return year >= first && year <= last;
}

/** Converts a date of a calendar to the Gregorian one. A month alone, or a year, lies in two and is not converted. */
export function fromCalendar(
  calendar: Calendar,
  { year, month, day }: DateParts,
): KnownDate | UnreadDate {
  const offset = ahead[calendar];
  if (offset !== undefined) return checkDate({ year: year - offset, month, day });
  if (month === undefined || day === undefined) {
    return { reason: `gives no day of the ${calendar} calendar` };
  }
  const number = daysOf(calendar as OwnMonths, year).get(`${month}-${day}`);
  if (number === undefined) return { reason: `is not a day of the ${calendar} calendar` };
  return { date: formatDay(number), precision: "day" };
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/** Returns the numbers of the days of a year, by month and day: "12-24". */
function daysOf(calendar: OwnMonths, year: number): ReadonlyMap<string, number> {
  const key = `${calendar} ${year}`;
  const known = tables.get(key);
  if (known) return known;
  const days = new Map<string, number>();
  const { months, year: isOf } = formatsOf(calendar);
  const start = firstDay(calendar, year);
  for (let number = start - 40; number < start + 440; number += 1) {
    const date = new Date(number * 86_400_000);
    if (isOf(date) !== year) continue;
    const [month, day] = months(date);
    days.set(`${monthNumber(calendar, month)}-${day}`, number);
  }
  tables.set(key, days);
  return days;
}

/** Returns about the first day of a year, give or take a month. */
function firstDay(calendar: OwnMonths, year: number): number {
  if (calendar === "hijri") return Math.round((year - 1) * 354.367 - 492_148);
  const gregorian = calendar === "jalali" ? year + 621 : year - 3761;
  return findDay(gregorian, calendar === "jalali" ? 3 : 9, 21) ?? 0;
}

function formatsOf(calendar: OwnMonths, language = "en") {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-${ofIntl[calendar].intl}-nu-latn`, {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    day: "numeric",
  });
  const part = (date: Date, type: Intl.DateTimeFormatPartTypes) =>
    format.formatToParts(date).find((one) => one.type === type)?.value ?? "";
  return {
    months: (date: Date): [month: string, day: string] => [part(date, "month"), part(date, "day")],
    year: (date: Date) => Number(part(date, "year").replace(/\D/g, "")),
  };
}

/** A day in the first month of a year. */
const firstMonth = { jalali: "2019-03-25", hijri: "2019-09-05", hebrew: "2019-10-05" } as const;

/** Names of the months of each calendar in English, in order. Hebrew years begin with Tishri; a leap year has Adar I. */
const monthsOf = new Map<OwnMonths, readonly string[]>();
/** Words for months in all languages, folded. */
let words:
  | ReadonlyMap<string, { readonly calendar: OwnMonths; readonly month: number }>
  | undefined;
/** Most words of a name that begins with a word. */
let starts: ReadonlyMap<string, number> | undefined;

function monthNumber(calendar: OwnMonths, name: string): number {
  allWords();
  return (monthsOf.get(calendar)?.indexOf(name) ?? -1) + 1;
}

function allWords(): NonNullable<typeof words> {
  if (words) return words;
  const found = new Map<string, { calendar: OwnMonths; month: number }>();
  for (const calendar of Object.keys(ofIntl) as OwnMonths[]) {
    const { languages } = ofIntl[calendar];
    const names: string[] = [];
    const formats = languages.map((language) => formatsOf(calendar, language));
    const [english] = formats;
    // These three years hold a leap year of the Hebrew calendar, which has thirteen months.
    const first = dayNumber(firstMonth[calendar]);
    for (let number = first; number < first + 1100; number += 14) {
      const date = new Date(number * 86_400_000);
      const name = english?.months(date)[0] ?? "";
      if (!names.includes(name)) {
        names.push(name);
        for (const other of spellings[name]?.split("|") ?? [])
          found.set(spell(other), { calendar, month: names.length });
      }
      for (const format of formats) {
        found.set(spell(format.months(date)[0]), { calendar, month: names.indexOf(name) + 1 });
      }
    }
    monthsOf.set(calendar, names);
  }
  const lengths = new Map<string, number>();
  for (const name of found.keys()) {
    const parts = name.split(" ");
    const [first = ""] = parts;
    lengths.set(first, Math.max(lengths.get(first) ?? 0, parts.length));
  }
  starts = lengths;
  words = found;
  return found;
}

function spell(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{M}]+/gu, " ")
    .trim();
}

/** Finds the longest name of a month of another calendar that begins with the word at a position. */
export function findCalendarWord(pieces: readonly string[], at: number) {
  const known = allWords();
  const first = pieces[at] ?? "";
  for (
    let length = starts?.get(first) ?? starts?.get(first.replace(/^ב/, "")) ?? 0;
    length > 0;
    length -= 1
  ) {
    const name = pieces.slice(at, at + length).join(" ");
    const word = known.get(name) ?? known.get(name.replace(/^ב/, ""));
    if (word) return { ...word, length };
  }
  return undefined;
}

import type { Published, UnsettledFacts } from "../model/article.ts";
import { type ProblemInFile, quote } from "../model/problem.ts";
import { correctDate } from "./correct-date.ts";
import type { DateSettings } from "./date-settings.ts";
import { formatDate, parseDate } from "./dates.ts";

/** The result of reading a date: a trusted one, or the words that cannot be read as one. */
export interface DateOfArticle {
  readonly published?: Published;
  readonly dateAsFound?: string;
  readonly problem?: ProblemInFile;
}

/** Reads the date of an article: as its file gives it, unless the owner has declared another. */
export function readDate(
  text: string | undefined,
  path: string,
  sourceId: string,
  { dates }: { readonly dates: DateSettings },
): DateOfArticle {
  const asFound = text ?? "";
  const corrected = correctDate(asFound, path, sourceId, dates);
  if (corrected && "parsed" in corrected) {
    const { parsed, correction } = corrected;
    return { published: { ...parsed, asFound, correction } };
  }
  const found = dateAsFound(asFound);
  return corrected && found.published
    ? { ...found, problem: notApplied(asFound, corrected.impossible) }
    : found;
}

function dateAsFound(asFound: string): DateOfArticle {
  if (!asFound) return { problem: noDate };
  const parsed = parseDate(asFound);
  if (!("reason" in parsed)) {
    const doubt = doubtDate(asFound, parsed.date);
    const published = { ...parsed, asFound };
    return { published, ...(doubt && { problem: doubtfulDate(asFound, doubt) }) };
  }
  return { dateAsFound: asFound, problem: badDate(asFound, parsed.reason) };
}

const noDate: ProblemInFile = {
  code: "no-date",
  severity: "note",
  found: "The file gives no date; the article is listed under “Undated”.",
  remedy: "Add the date as YYYYMMDD on line 2, or as “date:” in front matter.",
};

function badDate(asFound: string, reason: string): ProblemInFile {
  return {
    code: "bad-date",
    severity: "warning",
    found: `The date ${quote(asFound)} ${reason}; the article is listed under “Undated”.`,
    remedy: "Write a calendar day as YYYYMMDD or YYYY-MM-DD.",
  };
}

function doubtfulDate(asFound: string, doubt: string): ProblemInFile {
  return {
    code: "doubtful-date",
    severity: "warning",
    found: `The date ${quote(asFound)} ${doubt}; the day was taken as written.`,
    remedy: "Look it up, and correct the file.",
  };
}

function notApplied(asFound: string, reason: string): ProblemInFile {
  return {
    code: "correction-impossible",
    severity: "warning",
    found: `The correction declared in the settings, applied to ${quote(asFound)}, ${reason}; the date was left as found.`,
    remedy: "Declare the date of this file under dates: files: in archive.yaml.",
  };
}

const weekday = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s/i;
const time =
  /[T\s](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s?[ap]\.?m\b\.?)?(?:\s?[+-](\d{2}):?(\d{2}))?/i;

/**
 * Returns what is impossible in an accepted date: the weekday of another day, or a time that does not
 * exist. The day is the one that was written, but it may well be wrong.
 *
 * @param asFound the words of the file, from which `date` (yyyy-mm-dd, or shorter) was read.
 * @returns the end of a sentence about the date.
 */
export function doubtDate(asFound: string, date: string): string | undefined {
  const words = asFound.trim();
  const named = weekday.exec(words)?.[1]?.toLowerCase();
  if (named && date.length === 10 && !formatDate(date).toLowerCase().startsWith(named)) {
    return `names the wrong weekday: that day was ${formatDate(date)}`;
  }
  return isTimePossible(words) ? undefined : "has an impossible time";
}

/**
 * Whether a time exists: 24:00 is the end of a day, a 60th second is a leap second; no zone is more than 14
 * hours from UTC.
 */
function isTimePossible(words: string): boolean {
  const [found, hours, minutes, seconds = 0, zoneHours = 0, zoneMinutes = 0] = (
    time.exec(words) ?? []
  ).map((part) => part ?? 0);
  if (found === undefined) return true;
  const minute = Number(hours) * 60 + Number(minutes);
  if (Number(minutes) > 59 || Number(seconds) > 60 || minute > 24 * 60) return false;
  return Number(zoneMinutes) < 60 && Number(zoneHours) * 60 + Number(zoneMinutes) <= 14 * 60;
}

/** The file that gives an article its date, and why this one: "its text is fuller". */
export interface ChosenDate {
  readonly file: UnsettledFacts;
  /** Missing if the owner has declared the date: then nobody has to look it up. */
  readonly reason?: string;
}

interface Dated extends UnsettledFacts {
  readonly published: Published;
}

/**
 * Chooses the date among the files of one article, given in their order: what the owner has declared for
 * one of them; else that of the first, or of one that gives the same date more exactly ("2021-11" for
 * "2021").
 */
export function chooseDate(inOrder: readonly UnsettledFacts[]): ChosenDate | undefined {
  const dated = inOrder.filter((file): file is Dated => file.published !== undefined);
  const declared = dated.find(({ published }) => published.correction?.declaredFor === "file");
  if (declared) return { file: declared };
  const [first, ...others] = dated;
  if (!first) return undefined;
  let file = first;
  for (const other of others) {
    const { date } = other.published;
    if (date.length > file.published.date.length && date.startsWith(file.published.date)) {
      file = other;
    }
  }
  return { file, reason: reasonFor(first, others) };
}

function reasonFor(first: Dated, others: readonly Dated[]): string {
  const rivals = others.filter(({ published }) => published.date !== first.published.date);
  if (rivals.every(({ textLength }) => textLength < first.textLength)) return "its text is fuller";
  const { length } = first.published.date;
  if (rivals.every(({ published }) => published.date.length < length))
    return "its date is more exact";
  return "the texts are equally full, and nothing shows which date is right";
}

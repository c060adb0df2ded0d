import type { Published, SlashedDate, Source } from "../model/article.ts";
import { type DateOrder, dateOrders, type ShownOrder } from "../model/date-order.ts";
import { type ProblemInFile, quote, settingsFile } from "../model/problem.ts";
import { weekdayOfDate } from "./calendar-days.ts";
import { correctDate } from "./correct-date.ts";
import { type DateSettings, waysOf } from "./date-settings.ts";
import { formatDate } from "./dates.ts";
import { readAddressDay } from "./evidence/read-evidence.ts";
import { readDateOfMinutes, readDateOfText, readDateOfTitle } from "./first-line.ts";
import { readDateOfPath } from "./name-dates.ts";
import { checkDate, type KnownDate, pad, type UnreadDate } from "./written/check-date.ts";
import { type DateWays, parseDate, weekdayIn } from "./written/parse-date.ts";

/** The result of reading a date: a trusted one, or the words that cannot be read as one. */
export interface DateOfArticle {
  readonly published?: Published;
  readonly dateAsFound?: string;
  readonly slashed?: SlashedDate;
  readonly problem?: ProblemInFile;
}

/** What may give an article its date: its head, its text, its path, its address. */
export interface DateSources {
  /** The words of the head. */
  readonly text: string | undefined;
  /** Their line. */
  readonly line?: number | undefined;
  readonly path: string;
  readonly source: Source;
  readonly title?: string;
  readonly plainText: string;
  /** Finds the language of the article, "" if it is not known. */
  readonly language?: () => string;
}

/**
 * Reads the date of an article: the one that its owner has declared, else that of its head, else the one with which its
 * text begins, or that of the dateline or the meeting in its title, else that of its path, else the day in its address.
 */
export function readDate(sources: DateSources, settings: WithDates): DateOfArticle {
  const { path, source } = sources;
  const ways = waysOf(path, source.id, settings.dates);
  const read = readInOrder(sources, settings, ways.order && { order: ways.order, by: "owner" });
  if (!("choice" in read)) return read;
  const open = read.choice;
  const named = orderOfNames(open, path, source.url);
  if (named) return readInOrder(sources, settings, { order: named, by: "name" });
  const publishedIn = (order: DateOrder): Published => {
    const { published } = readInOrder(sources, settings, { order, by: "all" });
    return published ?? { date: open[order], precision: "day", asFound: read.dateAsFound ?? "" };
  };
  const atLine = sources.text && sources.line !== undefined ? { line: sources.line } : {};
  const choice = {
    "day-first": publishedIn("day-first"),
    "month-first": publishedIn("month-first"),
  };
  return { dateAsFound: read.dateAsFound ?? "", slashed: { choice, ...atLine } };
}

interface WithDates {
  readonly dates: DateSettings;
}

/** A date whose order of day and month is not known: the days that it may be. */
interface OpenDate {
  readonly dateAsFound: string;
  readonly choice: Readonly<Record<DateOrder, string>>;
}

function readInOrder(
  sources: DateSources,
  settings: WithDates,
  shown: ShownOrder | undefined,
): DateOfArticle | (DateOfArticle & OpenDate) {
  const { text, path, source, plainText, title = "", language } = sources;
  const { dates } = settings;
  const ways = { ...waysOf(path, source.id, dates), order: shown?.order, language };
  const found = text
    ? { parsed: parseDate(text, ways), asFound: text }
    : (readDateOfText(plainText, ways) ??
      readDateOfTitle(title, ways) ??
      readDateOfMinutes(title, ways) ??
      readDateOfNames(path, source.url, ways));
  const words = found?.asFound ?? "";
  const corrected = correctDate(words, path, source.id, dates, ways);
  if (corrected && "parsed" in corrected) {
    const { parsed, correction } = corrected;
    return { published: { ...publish({ parsed, asFound: words }), correction } };
  }
  if (!found) return { problem: noDate };
  const { parsed } = found;
  if ("reason" in parsed) {
    if (parsed.choice) return { dateAsFound: words, choice: parsed.choice };
    const other = text
      ? readElsewhere({ ...sources, text: undefined }, settings, shown)
      : undefined;
    return { ...other, dateAsFound: words, problem: badDate(words, parsed, other?.published) };
  }
  const published = publish({ ...found, parsed }, shown);
  const slashed = parsed.shows && { slashed: { shows: parsed.shows } };
  const doubt = doubtDate(words, parsed.date);
  const problem = corrected
    ? notApplied(words, corrected.impossible)
    : doubt && doubtfulDate(words, doubt);
  return { published, ...slashed, ...(problem && { problem }) };
}

/** Reads the date of the path, else the day of the address; that, too, where it is the day of the path's year or month. */
function readDateOfNames(path: string, url: string | undefined, ways: DateWays) {
  const ofPath = readDateOfPath(path, ways);
  const [day] = ofPath && "reason" in ofPath.parsed ? [] : readAddressDay(url);
  if (!day) return ofPath;
  const parsed = checkDate(day);
  const known = ofPath && "date" in ofPath.parsed ? ofPath.parsed.date : "";
  if ("reason" in parsed || !parsed.date.startsWith(known) || parsed.date === known) return ofPath;
  return { parsed, asFound: day.words[0] ?? "", from: "address" } as const;
}

/** Reads the date of an article whose head gives none that can be read. */
function readElsewhere(
  sources: DateSources,
  settings: WithDates,
  shown: ShownOrder | undefined,
): Pick<DateOfArticle, "published" | "slashed"> | undefined {
  const { published, slashed } = readInOrder(sources, settings, shown);
  return published && { published, ...(slashed && { slashed }) };
}

interface Found {
  readonly parsed: KnownDate;
  readonly asFound: string;
  readonly from?: Published["from"];
}

function publish({ parsed, asFound, from }: Found, shown?: ShownOrder): Published {
  const { date, precision, time, shows } = parsed;
  const isOpen = shown && shows === undefined && isSlashed(asFound);
  return {
    ...{ date, precision, asFound },
    ...(from && { from }),
    ...(time && { time }),
    ...(isOpen && { order: shown }),
  };
}

/** Whether only the order tells day from month in these words: in 03/04/2017, but not in 03/03/2017. */
function isSlashed(words: string): boolean {
  return "choice" in parseDate(words.replaceAll("_", "/"));
}

/** Returns the order in which a date is the day that its path or its address names; undefined if neither or both do. */
function orderOfNames(
  choice: Readonly<Record<DateOrder, string>>,
  path: string,
  url: string | undefined,
): DateOrder | undefined {
  const ofPath = readDateOfPath(path, {})?.parsed;
  const days = new Set([
    ofPath && "date" in ofPath ? ofPath.date : undefined,
    ...readAddressDay(url).map(({ year, month, day }) => `${year}-${pad(month)}-${pad(day)}`),
  ]);
  const fitting = dateOrders.filter((order) => days.has(choice[order]));
  return fitting.length === 1 ? fitting[0] : undefined;
}

const noDate: ProblemInFile = {
  code: "no-date",
  severity: "note",
  found: "The file gives no date; the article is listed under “Undated”.",
  remedy: "Add the date as YYYYMMDD on line 2, or as “date:” in front matter.",
};

function badDate(
  asFound: string,
  { reason, calendar }: UnreadDate,
  instead: Published | undefined,
): ProblemInFile {
  const then = instead
    ? `${instead.date}, from the ${instead.from ?? "text"}, was taken instead`
    : "the article is listed under “Undated”";
  return {
    code: "bad-date",
    severity: "warning",
    found: `The date ${quote(asFound)} ${reason}; ${then}.`,
    ...(calendar
      ? { remedy: `If it is, write in ${settingsFile}:`, write: `dates: { calendar: ${calendar} }` }
      : { remedy: "Write a calendar day as YYYYMMDD or YYYY-MM-DD." }),
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
  const named = date.length === 10 ? weekdayIn(words) : undefined;
  if (named !== undefined && named !== weekdayOfDate(date)) {
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

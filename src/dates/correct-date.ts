import type { Correction } from "../model/article.ts";
import type { Shift } from "../model/date-evidence.ts";
import { shiftDate } from "./calendar-days.ts";
import type { DateRule, DateSettings } from "./date-settings.ts";
import type { KnownDate } from "./written/check-date.ts";
import { type DateWays, parseDate } from "./written/parse-date.ts";

/** A date that the owner has declared, or why the declaration gives no date for this article. */
export type CorrectedDate =
  | { readonly parsed: KnownDate; readonly correction: Correction }
  | { readonly impossible: string };

/**
 * Returns the date of one article by the owner's declarations; undefined if none applies. Only the nearest
 * counts: for the file, else for its source, else for all. Needs no other file.
 *
 * @param asFound the words of the file for its date; "" if it has none.
 */
export function correctDate(
  asFound: string,
  path: string,
  sourceId: string,
  declared: DateSettings,
  ways: DateWays = {},
): CorrectedDate | undefined {
  const own = ownEntry(declared.files, path);
  if (own) {
    const parsed = parseDate(own.date);
    if ("reason" in parsed) return { impossible: parsed.reason };
    const correction = { from: asFound, reason: own.reason, declaredFor: "file" } as const;
    return { parsed, correction };
  }
  if (!asFound) return undefined;
  const forSource = ownEntry(declared.sources, sourceId);
  if (forSource && corrects(forSource)) return applyRule(forSource, asFound, "source", ways);
  return declared.all && applyRule(declared.all, asFound, "all", ways);
}

/** Whether a rule changes dates, and does not only say how they are written. */
function corrects({ months, shift }: DateRule): boolean {
  return months !== undefined || shift !== undefined;
}

function applyRule(
  { months, shift, reason }: DateRule,
  asFound: string,
  declaredFor: Correction["declaredFor"],
  ways: DateWays,
): CorrectedDate | undefined {
  const parsed = months ? countFromOne(asFound) : shift && move(asFound, shift, ways);
  if (!parsed) return undefined;
  if ("impossible" in parsed) return parsed;
  const correction = { from: asFound, reason: reason ?? countedFromZero, declaredFor };
  return { parsed, correction };
}

/** Reason shown to readers if the owner gives none. */
const countedFromZero = "The file counts months from zero.";

const monthInDigits = /^(\s*\d{4}[-/.]?)(\d{2}|(?<=[-/.])\d)/;

/** Adds one month to the words of the file: 20210022 is 2021-01-22. A month written as a word is right. */
function countFromOne(asFound: string): KnownDate | { impossible: string } | undefined {
  const match = monthInDigits.exec(asFound);
  if (!match) return undefined;
  const [whole, year = "", month] = match;
  const next = String(Number(month) + 1).padStart(2, "0");
  const parsed = parseDate(`${year}${next}${asFound.slice(whole.length)}`);
  return "reason" in parsed ? { impossible: parsed.reason } : parsed;
}

function move(
  asFound: string,
  shift: Shift,
  ways: DateWays,
): KnownDate | { impossible: string } | undefined {
  const parsed = parseDate(asFound, ways);
  if ("reason" in parsed) return undefined;
  const date = shiftDate(parsed.date, shift);
  if (date === undefined) return { impossible: "does not give a calendar day" };
  return { ...parsed, date };
}

/** Returns an own property: a file may be called "constructor". */
function ownEntry<T>(entries: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}

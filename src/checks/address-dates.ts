import { dayNumber, findDay, formatDay } from "../dates/calendar-days.ts";
import { formatDate } from "../dates/dates.ts";
import type { Article } from "../model/article.ts";
import { type Problem, settingsFile } from "../model/problem.ts";
import type { Check } from "./check.ts";

/**
 * Days of difference that are usual: time zones, midnight, and online publication a little before or after
 * print.
 */
const usualDays = 3;

/**
 * Finds dates that are days away from the day in the address of the original page, if the text says
 * nothing. Only a note: most sites put the day of publication there, but it may be that of an event.
 */
export const addressDates: Check = (articles) => {
  return articles.flatMap((article) => {
    const { verdict } = article.dateVerdict;
    if (verdict === "declared" || verdict === "contradicted") return [];
    const day = readDayOfAddress(article);
    return day === undefined ? [] : (note(article, day) ?? []);
  });
};

/** Returns the day in the address, yyyy-mm-dd. */
function readDayOfAddress({ dateEvidence }: Article): string | undefined {
  const found = dateEvidence.find((one) => one.kind === "address");
  if (found?.kind !== "address") return undefined;
  const { year, month, day } = found;
  const number = findDay(year, month, day);
  return number === undefined ? undefined : formatDay(number);
}

function note({ published, file }: Article, day: string): Problem | undefined {
  if (!published || isNear(published.date, day)) return undefined;
  return {
    code: "date-address",
    severity: "note",
    file: file.path,
    found: `Dated ${formatDate(published.date)}, but the address of the original page says ${formatDate(day)}.`,
    remedy: `If the date is wrong, correct it in the file, or declare it in ${settingsFile}.`,
  };
}

/** Whether a date is near a day; one known to the month or year only is near all days in it. */
function isNear(date: string, day: string): boolean {
  if (day.startsWith(date)) return true;
  return date.length === 10 && Math.abs(dayNumber(date) - dayNumber(day)) <= usualDays;
}

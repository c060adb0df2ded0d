import { findShifted, type ShiftedArticle } from "../dates/audit/find-shifted.ts";
import { findStrayed, type StrayedArticle } from "../dates/audit/find-strayed.ts";
import { formatEvidence } from "../dates/audit/wording.ts";
import { formatDate } from "../dates/dates.ts";
import { type Problem, settingsFile } from "../model/problem.ts";
import type { Check } from "./check.ts";

/**
 * Reports articles that are dated a month off, or under another day than that of their dateline, among others of their
 * source that are right, one by one.
 */
export const shiftedDates: Check = (articles) => {
  const strayed = findStrayed(articles);
  const named = new Set(strayed.map(({ article }) => article));
  const shifted = findShifted(articles).filter(({ article }) => !named.has(article));
  return [...strayed.map(tellStrayed), ...shifted.map(tell)];
};

function tellStrayed({ article, pointsTo, evidence, right }: StrayedArticle): Problem {
  const date = formatDate(article.published?.date ?? "");
  const { path } = article.file;
  return {
    code: "date-contradicted",
    severity: "warning",
    file: path,
    found: `Dated ${date}, but the text says ${formatEvidence(evidence)}: ${formatDate(pointsTo)}. In ${right} other articles of ${article.source.name} the dateline fits the date.`,
    remedy: `Look it up; if the text is right, write in ${settingsFile}, below dates: files:`,
    write: `${JSON.stringify(path)}: { date: ${pointsTo}, reason: "The dateline and the weekdays in the text are those of this day." }`,
  };
}

function tell({ article, pointsTo, evidence, right, shifted }: ShiftedArticle): Problem {
  const date = formatDate(article.published?.date ?? "");
  const { path } = article.file;
  return {
    code: "date-contradicted",
    severity: "warning",
    file: path,
    found: `Dated ${date}, but the text says ${formatEvidence(evidence)}, which fits ${formatDate(pointsTo)}. So it is with ${shifted} articles of ${article.source.name}; in ${right} others the weekdays fit the dates.`,
    remedy: `Look it up; if the text is right, write in ${settingsFile}, below dates: files:`,
    write: `${JSON.stringify(path)}: { date: ${pointsTo}, reason: "The weekdays in the text are those of this day." }`,
  };
}

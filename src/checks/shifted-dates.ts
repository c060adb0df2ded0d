import { findShifted, type ShiftedArticle } from "../dates/audit/find-shifted.ts";
import { findStrayed, type StrayedArticle } from "../dates/audit/find-strayed.ts";
import { formatEvidence } from "../dates/audit/wording.ts";
import { formatDate } from "../dates/dates.ts";
import type { Article } from "../model/article.ts";
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
  const { name } = article.source;
  return contradict(article, pointsTo, {
    says: `${formatEvidence(evidence)}: ${formatDate(pointsTo)}. In ${right} other articles of ${name} the dateline fits the date.`,
    reason: "The dateline and the weekdays in the text are those of this day.",
  });
}

function tell({ article, pointsTo, evidence, right, shifted }: ShiftedArticle): Problem {
  const { name } = article.source;
  return contradict(article, pointsTo, {
    says: `${formatEvidence(evidence)}, which fits ${formatDate(pointsTo)}. So it is with ${shifted} articles of ${name}; in ${right} others the weekdays fit the dates.`,
    reason: "The weekdays in the text are those of this day.",
  });
}

/** Tells what a text says against its date, and what its owner may declare. */
function contradict(
  { published, file: { path } }: Article,
  pointsTo: string,
  { says, reason }: { readonly says: string; readonly reason: string },
): Problem {
  return {
    code: "date-contradicted",
    severity: "warning",
    file: path,
    found: `Dated ${formatDate(published?.date ?? "")}, but the text says ${says}`,
    remedy: `Look it up; if the text is right, write in ${settingsFile}, below dates: files:`,
    write: `${JSON.stringify(path)}: { date: ${pointsTo}, reason: ${JSON.stringify(reason)} }`,
  };
}

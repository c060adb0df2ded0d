import type { Article } from "../../model/article.ts";
import type { DateEvidence } from "../../model/date-evidence.ts";
import { dayNumber, distanceTo, formatDay, lagOf } from "../calendar-days.ts";
import { readFrom } from "./judge-date.ts";

/** An article whose dateline and weekdays agree on another day than its date, in a source whose datelines are right. */
export interface StrayedArticle {
  readonly article: Article;
  /** The day, yyyy-mm-dd, of its dateline. */
  readonly pointsTo: string;
  readonly evidence: readonly DateEvidence[];
  /** Articles of its source whose datelines fit their dates. */
  readonly right: number;
}

/** Least articles of a source whose datelines fit, and how many of them there have to be for each that does not. */
const leastRight = 10;
const rightForEach = 3;
/**
 * Days that a dateline of a stray date lies back, at least and at most: less is a text that was printed late, more a day
 * of any year. One that is still to come is wrong from the third day on.
 */
const back = { least: 15, most: 45 };
const leastAhead = 3;

/**
 * Finds articles of one source whose date is not that of their text, by whatever number of days, while nearly all others
 * stand under the day of their dateline. A dateline alone blames no date: the text may have been printed again. But where
 * the weekdays on which something was said are those of the dateline and not of the date, two facts agree on one day.
 */
export function findStrayed(articles: readonly Article[]): StrayedArticle[] {
  const bySource = new Map<string, Article[]>();
  for (const article of articles) {
    if (article.published?.precision !== "day" || !article.dateEvidence.some(isDateline)) continue;
    const group = bySource.get(article.source.id);
    if (group) group.push(article);
    else bySource.set(article.source.id, [article]);
  }
  return [...bySource.values()].flatMap(findInSource);
}

function isDateline(one: DateEvidence): one is Extract<DateEvidence, { kind: "dateline" }> {
  return one.kind === "dateline";
}

function findInSource(articles: readonly Article[]): StrayedArticle[] {
  const right = articles.filter(({ published, dateEvidence }) =>
    dateEvidence.some(
      (one) => isDateline(one) && readFrom(one, dayNumber(published?.date ?? "")) === "fits",
    ),
  ).length;
  const strayed = articles.flatMap((article) => {
    const pointsTo = dayOfText(article);
    if (pointsTo === undefined) return [];
    const evidence = article.dateEvidence.filter(
      (one) => isDateline(one) || one.kind === "weekday",
    );
    return [{ article, pointsTo: formatDay(pointsTo), evidence, right }];
  });
  return right >= Math.max(leastRight, rightForEach * (articles.length - right)) ? strayed : [];
}

/** Returns the day on which the dateline of a text and its weekdays agree, if nothing speaks for the date. */
function dayOfText({ published, dateEvidence, dateVerdict }: Article): number | undefined {
  if (dateVerdict.verdict === "declared" || dateVerdict.verdict === "contradicted")
    return undefined;
  const date = dayNumber(published?.date ?? "");
  const named = dateEvidence.find(isDateline);
  const distance = named && distanceTo(named, date);
  if (distance === undefined || Math.abs(distance) > back.most) return undefined;
  if (distance > -back.least && distance < leastAhead) return undefined;
  const day = date + distance;
  const weekdays = dateEvidence.flatMap((one) => (one.kind === "weekday" ? [one.weekday] : []));
  if (!weekdays.every((one) => lagOf(one, day) <= 1)) return undefined;
  const agree = weekdays.some((one) => lagOf(one, date) > 1) || named?.weekday !== undefined;
  const others = dateEvidence.filter((one) => !isDateline(one) && one.kind !== "weekday");
  return agree && others.every((one) => readFrom(one, date) !== "fits") ? day : undefined;
}

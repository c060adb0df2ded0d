import { judgeDate } from "../dates/audit/judge-date.ts";
import type { UnsettledFacts } from "../model/article.ts";
import type { ShownOrder } from "../model/date-order.ts";
import { type Problem, quote, settingsFile } from "../model/problem.ts";

/** An article with its date, if other files were needed to read it; and the problem if they did not help. */
interface DatedArticle {
  readonly article: UnsettledFacts;
  readonly problems: readonly Problem[];
}

/** Dates an article whose date is open by itself, in the order that the dates of other files show. */
export function dateByOthers(facts: UnsettledFacts, shown: ShownOrder | undefined): DatedArticle {
  if (!facts.slashed) return { article: facts, problems: [] };
  const { slashed, dateAsFound, ...article } = facts;
  if (!("choice" in slashed)) {
    return { article: { ...article, ...(dateAsFound && { dateAsFound }) }, problems: [] };
  }
  const { choice, line } = slashed;
  if (shown) {
    const published = { ...choice[shown.order], order: shown };
    const dateVerdict = judgeDate(published, article.dateEvidence);
    return { article: { ...article, published, dateVerdict }, problems: [] };
  }
  const asFound = choice["day-first"].asFound;
  const problem: Problem = {
    code: "date-order",
    severity: "warning",
    file: article.file.path,
    ...(line !== undefined && { line }),
    found: `The date ${quote(asFound)} is ${choice["day-first"].date} with the day first, ${choice["month-first"].date} with the month first, and nothing shows which; the article is listed under “Undated”.`,
    remedy: `Write the date as YYYY-MM-DD, or write in ${settingsFile}, for all files, a source or a folder:`,
    write: "dates: { order: day-first }",
  };
  return { article: { ...article, dateAsFound: asFound }, problems: [problem] };
}

import { type ContradictedArticle, findContradicted } from "../dates/audit/audit.ts";
import { formatEvidence } from "../dates/audit/wording.ts";
import { formatDate } from "../dates/dates.ts";
import { type Problem, settingsFile } from "../model/problem.ts";
import type { Check } from "./check.ts";

/** Reports dates of single articles that their texts contradict. */
export const contradictedDates: Check = (articles) => findContradicted(articles).map(contradiction);

function contradiction({ article, verdict }: ContradictedArticle): Problem {
  const { pointsTo, evidence } = verdict;
  const date = formatDate(article.published?.date ?? "");
  return {
    code: "date-contradicted",
    severity: "warning",
    file: article.file.path,
    found: `Dated ${date}, but the text points to ${formatDate(pointsTo)}: ${formatEvidence(evidence)}.`,
    remedy: `Look it up, and declare the right day in ${settingsFile}, even if it is the date given; npm run check ends with what to write.`,
  };
}

import type { UnsettledArticle } from "../../model/article.ts";
import type { DateEvidence } from "../../model/date-evidence.ts";
import { readAddressDay } from "./address-day.ts";
import { findCues } from "./cues.ts";
import { readDays } from "./days.ts";
import { readMonths } from "./months.ts";
import { readWeekdays } from "./weekdays.ts";

/** Everything an article tells of when it was written; English only, other texts say nothing. */
export function readEvidence({
  title,
  plainText,
  source,
}: Pick<UnsettledArticle, "title" | "plainText" | "source">): DateEvidence[] {
  const cues = findCues(`${title}\n${plainText}`);
  return [
    ...readAddressDay(source.url),
    ...readDays(cues),
    ...readMonths(cues),
    ...readWeekdays(cues),
  ];
}

import type { UnsettledArticle } from "../../model/article.ts";
import type { DateEvidence } from "../../model/date-evidence.ts";
import { findCues } from "./cues.ts";
import { readDays } from "./days.ts";
import { readMonths } from "./months.ts";
import { readWeekdays } from "./weekdays.ts";

/** Reads all evidence of when an article was written; English only, other texts give none. */
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

/** A day in the path of an address, never in its query: /2021/12/22/, /2021-12-22-talks, /20211222. */
const dayInPath = /(?<!\d)((?:19|20)\d\d)([-/_]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;

/** Reads the day in the address of the original page; most systems put the day of publication there. */
export function readAddressDay(
  url: string | undefined,
): Extract<DateEvidence, { kind: "address" }>[] {
  const match = url === undefined ? null : dayInPath.exec(new URL(url).pathname);
  if (!match) return [];
  const [words, year, , month, day] = match;
  return [
    {
      kind: "address",
      year: Number(year),
      month: Number(month),
      day: Number(day),
      words: [words],
    },
  ];
}

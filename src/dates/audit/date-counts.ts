import type { Article } from "../../model/article.ts";
import type { DateVerdict } from "../../model/date-evidence.ts";
import { joinMonthSums, type MonthSums, monthInDigits, sumMonths } from "./count-months.ts";
import { countShifts, joinShiftCounts, type ShiftCounts } from "./count-shifts.ts";
import { tryShifts } from "./try-shifts.ts";

/** What articles tell of their dates, in numbers that add up. */
export interface DateCounts {
  readonly articles: number;
  readonly verdicts: Readonly<Record<DateVerdict["verdict"], number>>;
  readonly shifts: ShiftCounts;
  readonly months: MonthSums;
}

/** The same of one source. */
export interface SourceDateCounts extends DateCounts {
  readonly id: string;
  /** As its first article has it. */
  readonly name: string;
}

/** Counts source by source, in the order of their first articles. Needs no texts, only what each article has told. */
export function countDates(articles: readonly Article[]): SourceDateCounts[] {
  const bySource = new Map<string, Article[]>();
  for (const article of articles) {
    const group = bySource.get(article.source.id);
    if (group) group.push(article);
    else bySource.set(article.source.id, [article]);
  }
  return [...bySource].map(([id, group]) => ({
    id,
    name: group[0]?.source.name ?? id,
    ...countOf(group),
  }));
}

/** The counts of several parts of an archive, given in its order, source by source. */
export function joinDateCounts(parts: readonly SourceDateCounts[]): SourceDateCounts[] {
  const bySource = new Map<string, SourceDateCounts[]>();
  for (const part of parts) {
    const group = bySource.get(part.id);
    if (group) group.push(part);
    else bySource.set(part.id, [part]);
  }
  return [...bySource].map(([id, group]) => ({
    id,
    name: group[0]?.name ?? id,
    ...sumDates(group),
  }));
}

/** The counts of several as those of one. */
export function sumDates(parts: readonly DateCounts[]): DateCounts {
  const verdicts = noVerdicts();
  for (const part of parts) {
    for (const verdict of verdictNames) verdicts[verdict] += part.verdicts[verdict];
  }
  return {
    articles: parts.reduce((sum, part) => sum + part.articles, 0),
    verdicts,
    shifts: joinShiftCounts(parts.map(({ shifts }) => shifts)),
    months: joinMonthSums(parts.map(({ months }) => months)),
  };
}

function countOf(articles: readonly Article[]): DateCounts {
  const verdicts = noVerdicts();
  for (const { dateVerdict } of articles) verdicts[dateVerdict.verdict] += 1;
  return {
    articles: articles.length,
    verdicts,
    shifts: countShifts(articles.flatMap((article) => tryShifts(article) ?? [])),
    months: sumMonths(articles.flatMap((article) => monthInDigits(article) ?? [])),
  };
}

const verdictNames = ["consistent", "silent", "declared", "contradicted"] as const;

function noVerdicts() {
  return { consistent: 0, silent: 0, declared: 0, contradicted: 0 };
}

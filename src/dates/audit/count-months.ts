import type { Article } from "../../model/article.ts";

/** Counts of months as the files write them in digits, before any correction. */
export interface MonthCount {
  readonly dates: number;
  readonly zero: number;
  readonly twelve: number;
  /** Whether the files count January as month 00. */
  readonly fromZero: boolean;
}

const inDigits = /^\d{4}(?:(\d\d)(\d\d)|[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)(?!\d)/;

/** Returns the month that a file writes in digits; undefined for an unknown day (00), or a corrected date. */
export function monthInDigits({
  published,
  dateAsFound,
}: Pick<Article, "published" | "dateAsFound">): number | undefined {
  if (published?.correction) return undefined;
  const parts = inDigits.exec(dateAsFound ?? published?.asFound ?? "");
  const [month, day] = [parts?.[1] ?? parts?.[3], parts?.[2] ?? parts?.[4]];
  return month === undefined || Number(day ?? 1) === 0 ? undefined : Number(month);
}

/** The counts that can be added up. */
export type MonthSums = Omit<MonthCount, "fromZero">;

export function sumMonths(months: readonly number[]): MonthSums {
  return {
    dates: months.length,
    zero: months.filter((month) => month === 0).length,
    twelve: months.filter((month) => month === 12).length,
  };
}

/** Adds up the counts of several parts. */
export function joinMonthSums(parts: readonly MonthSums[]): MonthSums {
  const of = (name: keyof MonthSums) => parts.reduce((sum, part) => sum + part[name], 0);
  return { dates: of("dates"), zero: of("zero"), twelve: of("twelve") };
}

/**
 * Counts months and decides whether they start at zero. A day in month 00 does not exist, and months
 * counted from zero have no 12. Month 00 with day 00 is different: an unknown day. A few 00 among many
 * dates are typing errors; counted from zero, one date of twelve has it (required here: one of fifty).
 */
export function countMonths({ dates, zero, twelve }: MonthSums): MonthCount {
  return { dates, zero, twelve, fromZero: zero > 0 && twelve === 0 && zero * 50 >= dates };
}

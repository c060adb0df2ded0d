import type { Article } from "../article.ts";

/** Months as the files write them in digits, before any correction. */
export interface MonthCount {
  readonly dates: number;
  readonly zero: number;
  readonly twelve: number;
  /** Whether the files count January as month 00. */
  readonly fromZero: boolean;
}

const inDigits = /^\d{4}(?:(\d\d)(\d\d)|[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)(?!\d)/;

/**
 * A day of month 00 cannot be, and where months are counted from zero there is no 12. Month 00 of
 * day 00 is something else: a day that nobody knew. A few 00 among many dates are slips of the hand;
 * counted from zero, one date of twelve has it (here: at least one of fifty).
 */
export function countMonths(articles: readonly Article[]): MonthCount {
  const count = { dates: 0, zero: 0, twelve: 0 };
  for (const { published, dateAsFound } of articles) {
    if (published?.correction) continue;
    const parts = inDigits.exec(published?.asFound ?? dateAsFound ?? "");
    const [month, day] = [parts?.[1] ?? parts?.[3], parts?.[2] ?? parts?.[4]];
    if (month === undefined || Number(day ?? 1) === 0) continue;
    count.dates += 1;
    if (Number(month) === 0) count.zero += 1;
    if (Number(month) === 12) count.twelve += 1;
  }
  const fromZero = count.zero > 0 && count.twelve === 0 && count.zero * 50 >= count.dates;
  return { ...count, fromZero };
}

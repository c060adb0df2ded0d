import { type DaysBack, standings, type TriedShifts } from "./try-shifts.ts";

/**
 * How often what is named was so many days back: a row for each of `standings`; in it a number for each
 * of 0 to 6 days, and one for all else.
 */
export type DistanceCounts = readonly (readonly number[])[];

/** What many articles tell under each shift, in whole numbers: those of volumes add up to those of a pile. */
export interface ShiftCounts {
  /** Articles that were tried, by the weekday of their date, Sunday first. */
  readonly dates: readonly number[];
  readonly weekdays: DistanceCounts;
  /** Days in datelines and addresses. */
  readonly days: DistanceCounts;
}

/** The column of all that is not 0 to 6 days back. */
const farther = 7;

/** Counts what articles tell. */
export function countShifts(articles: readonly TriedShifts[]): ShiftCounts {
  const counts = { dates: [0, 0, 0, 0, 0, 0, 0], weekdays: noDistances(), days: noDistances() };
  for (const { weekday, weekdays, days } of articles) {
    add(counts.dates, weekday, 1);
    for (const daysBack of weekdays) count(counts.weekdays, daysBack);
    for (const daysBack of days) count(counts.days, daysBack);
  }
  return counts;
}

/** The counts of several parts as those of one. */
export function joinShiftCounts(parts: readonly ShiftCounts[]): ShiftCounts {
  const joined = { dates: [0, 0, 0, 0, 0, 0, 0], weekdays: noDistances(), days: noDistances() };
  for (const { dates, weekdays, days } of parts) {
    addAll(joined.dates, dates);
    for (const [at, row] of joined.weekdays.entries()) addAll(row, weekdays[at] ?? []);
    for (const [at, row] of joined.days.entries()) addAll(row, days[at] ?? []);
  }
  return joined;
}

function count(rows: readonly number[][], daysBack: DaysBack): void {
  for (const [at, row] of rows.entries()) {
    const back = daysBack[at] ?? -1;
    add(row, back >= 0 && back < farther ? back : farther, 1);
  }
}

function noDistances(): number[][] {
  return standings.map(() => [0, 0, 0, 0, 0, 0, 0, 0]);
}

function addAll(sums: number[], counts: readonly number[]): void {
  for (const [at, count] of counts.entries()) add(sums, at, count);
}

function add(sums: number[], at: number, count: number): void {
  sums[at] = (sums[at] ?? 0) + count;
}

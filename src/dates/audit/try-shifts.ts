import type { Article } from "../../model/article.ts";
import type { DateEvidence } from "../../model/date-evidence.ts";
import { dayNumber, type Shift, shiftDay, shifts, weekdayOf } from "../calendar-days.ts";
import { distanceTo, lagOf } from "../distance.ts";

/** Dates as they stand, or moved. */
export type Standing = "none" | Shift;
export const standings = ["none", ...shifts] as const satisfies readonly Standing[];

/** What an article's evidence says of its date under each shift: numbers only, for whole piles. */
export interface TriedShifts {
  /** Weekday of the date as it stands. */
  readonly weekday: number;
  readonly weekdays: readonly DaysBack[];
  /** Days in datelines and addresses. */
  readonly days: readonly DaysBack[];
}

/** Whole days from what a fact names to the date, for each of `standings`; less than 0 is to come. */
export type DaysBack = readonly number[];

/** Tries every shift on one article; nothing where it has no day or tells nothing. */
export function tryShifts({
  published,
  dateEvidence,
}: Pick<Article, "published" | "dateEvidence">): TriedShifts | undefined {
  if (published?.precision !== "day" || dateEvidence.length === 0) return undefined;
  const day = dayNumber(published.date);
  const weekday = weekdayOf(day);
  const moved = standings.map((standing) => (standing === "none" ? day : shiftDay(day, standing)));
  const known = moved.filter((one) => one !== undefined);
  // On the 31st not every shift can be tried, and only like may be held against like.
  if (known.length < moved.length) return { weekday, weekdays: [], days: [] };
  const held = (kinds: readonly DateEvidence["kind"][]) =>
    dateEvidence
      .filter(({ kind }) => kinds.includes(kind))
      .map((fact) => known.map((one) => daysBack(fact, one)));
  return { weekday, weekdays: held(["weekday"]), days: held(["dateline", "address"]) };
}

/** Whole days from what a fact names to a day; -1 for what that day could not know. */
function daysBack(fact: DateEvidence, day: number): number {
  if (fact.kind === "weekday") return lagOf(fact.weekday, day);
  if (fact.kind === "month") return -1;
  return -(distanceTo(fact, day) ?? 1);
}

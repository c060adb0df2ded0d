import type { Article } from "../../model/article.ts";
import { type DateEvidence, type Shift, shifts } from "../../model/date-evidence.ts";
import { dayNumber, distanceTo, lagOf, shiftDay, weekdayOf } from "../calendar-days.ts";

/** A tally of how well each shift explains the evidence of many articles. */
export interface ShiftTally {
  /** Number of weekdays and days compared with the dates. */
  readonly evidence: number;
  /** Number of these that are the date itself or the day before, under each shift. */
  readonly explained: Readonly<Record<Standing, number>>;
  /** The shift that explains the evidence best, if clearly enough. */
  readonly named?: Shift;
}

/**
 * Probabilities that news is about a day so many days back: the day itself (agencies) and the day before
 * (morning papers) are equally frequent, others are rare. Only the large differences matter; the tail is kept
 * fat, so that no single article weighs much.
 */
const chances = [0.4, 0.4, 0.08, 0.04, 0.03, 0.025, 0.025];
const otherChance = 0.02;

/** Least evidence that names a shift. */
const leastEvidence = 20;
/** Least share of the evidence that the named shift has to explain. */
const leastExplained = 0.5;
/** Largest share of the evidence that may fit the dates as they are, where a shift of a month is named for all. */
const largestRight = 0.2;
/**
 * Least margin over any other shift in log-likelihood (natural logarithm) per piece of evidence. A date one
 * day late looks much like a slow morning paper, so its margin is largest. Measured on made piles: these
 * margins keep papers that are two days late with a third of their weekdays from being named.
 */
const leastMargin = { "-1 month": 0.3, "+1 month": 0.3, "+1 day": 0.45, "-1 day": 0.7 };
/** Least margin in small piles, where chance plays a larger part, per square root of the evidence. */
const leastMarginOfRoot = 4;

/** Weighs the evidence of the articles of a pile or a source. */
export function tallyShifts({ dates, weekdays, days }: ShiftCounts): ShiftTally {
  const explained: Record<Standing, number> = zero();
  const likelihood: Record<Standing, number> = zero();
  let evidence = 0;
  for (const rows of isDaily(dates) ? [days, weekdays] : [days]) {
    evidence += sum(rows[0] ?? []);
    for (const [at, standing] of standings.entries()) {
      const [today = 0, dayBefore = 0] = rows[at] ?? [];
      explained[standing] += today + dayBefore;
      for (const [back, count] of (rows[at] ?? []).entries()) {
        likelihood[standing] += count * Math.log(chances[back] ?? otherChance);
      }
    }
  }
  const named = nameShift(evidence, explained, likelihood);
  return { evidence, explained, ...(named && { named }) };
}

function zero(): Record<Standing, number> {
  return { none: 0, "-1 month": 0, "+1 month": 0, "-1 day": 0, "+1 day": 0 };
}

/**
 * Whether dates fall on at least four weekdays, each with a twelfth of them. A weekly's dates do not: it
 * always writes about the same weekdays at the same distance, which identifies no shift.
 */
function isDaily(dates: readonly number[]): boolean {
  const all = sum(dates);
  return dates.filter((count) => count * 12 >= all && count > 0).length >= 4;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function nameShift(
  evidence: number,
  explained: Readonly<Record<Standing, number>>,
  likelihood: Readonly<Record<Standing, number>>,
): Shift | undefined {
  const best = shifts.toSorted((a, b) => likelihood[b] - likelihood[a])[0];
  if (!best || evidence < leastEvidence) return undefined;
  if (explained[best] < evidence * leastExplained) return undefined;
  // Where dates are a month off, the weekdays fit them as rarely as chance has it; else some are right.
  const isMonth = best.endsWith("month");
  if (isMonth && explained.none > evidence * largestRight) return undefined;
  const others = standings.filter((standing) => standing !== best);
  const margin = Math.min(...others.map((other) => likelihood[best] - likelihood[other]));
  const least = Math.max(leastMargin[best] * evidence, leastMarginOfRoot * Math.sqrt(evidence));
  return margin >= least ? best : undefined;
}

/** The standing of dates: as they are, or shifted. */
type Standing = "none" | Shift;
export const standings = ["none", ...shifts] as const satisfies readonly Standing[];

/** The evidence of an article under each shift: numbers only, for whole piles. */
interface TriedShifts {
  /** Weekday of the present date. */
  readonly weekday: number;
  readonly weekdays: readonly DaysBack[];
  /** Distances of days in datelines and addresses. */
  readonly days: readonly DaysBack[];
}

/** Whole days from a fact to the date, for each of `standings`; negative if still to come. */
type DaysBack = readonly number[];

/** Tries every shift on one article; undefined if it has no exact day or no evidence. */
export function tryShifts({
  published,
  dateEvidence,
}: Pick<Article, "published" | "dateEvidence">): TriedShifts | undefined {
  if (published?.precision !== "day" || dateEvidence.length === 0) return undefined;
  const day = dayNumber(published.date);
  const weekday = weekdayOf(day);
  const moved = standings.map((standing) => (standing === "none" ? day : shiftDay(day, standing)));
  const known = moved.filter((one) => one !== undefined);
  // On the 31st not every shift exists, and only like can be compared with like.
  if (known.length < moved.length) return { weekday, weekdays: [], days: [] };
  const held = (kinds: readonly DateEvidence["kind"][]) =>
    dateEvidence
      .filter(({ kind }) => kinds.includes(kind))
      .map((fact) => known.map((one) => daysBack(fact, one)));
  return { weekday, weekdays: held(["weekday"]), days: held(["dateline", "address"]) };
}

/** Returns the whole days from a fact to a day; -1 for facts that are not comparable. */
function daysBack(fact: DateEvidence, day: number): number {
  if (fact.kind === "weekday") return lagOf(fact.weekday, day);
  if (fact.kind === "month") return -1;
  return -(distanceTo(fact, day) ?? 1);
}

/**
 * Numbers of facts by distance: a row for each of `standings`, with a column for each of 0 to 6 days back,
 * and one for all others.
 */
type DistanceCounts = readonly (readonly number[])[];

/**
 * Counts for many articles under each shift, in whole numbers: those of volumes add up to those of a pile.
 */
export interface ShiftCounts {
  /** Number of articles that were tried, by the weekday of their date, Sunday first. */
  readonly dates: readonly number[];
  readonly weekdays: DistanceCounts;
  /** Counts of days in datelines and addresses. */
  readonly days: DistanceCounts;
}

/** Column of the distances other than 0 to 6 days back. */
const farther = 7;

/** Counts the distances of many articles. */
export function countShifts(articles: readonly TriedShifts[]): ShiftCounts {
  const counts = { dates: [0, 0, 0, 0, 0, 0, 0], weekdays: noDistances(), days: noDistances() };
  for (const { weekday, weekdays, days } of articles) {
    add(counts.dates, weekday, 1);
    for (const daysBack of weekdays) count(counts.weekdays, daysBack);
    for (const daysBack of days) count(counts.days, daysBack);
  }
  return counts;
}

/** Adds up the counts of several parts. */
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

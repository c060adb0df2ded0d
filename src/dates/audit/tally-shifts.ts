import { type Shift, shifts } from "../calendar-days.ts";
import type { ShiftCounts } from "./count-shifts.ts";
import { type Standing, standings } from "./try-shifts.ts";

/** How well each shift explains what many articles tell. */
export interface ShiftTally {
  /** Weekdays and days that were held against the dates. */
  readonly evidence: number;
  /** Of these, how many tell of the date itself or the day before, under each shift. */
  readonly explained: Readonly<Record<Standing, number>>;
  /** The shift that explains the evidence best, if that is enough to say so. */
  readonly named?: Shift;
}

/**
 * How often news tells of a day so many days back: of the day itself (agencies) and of the day before
 * (morning papers) as often, of others seldom. Only the large differences matter; the tail is kept
 * fat, so that no single article weighs much.
 */
const chances = [0.4, 0.4, 0.08, 0.04, 0.03, 0.025, 0.025];
const otherChance = 0.02;

/** Less evidence than that names nothing, whatever it says. */
export const leastEvidence = 20;
/** At least this part of the evidence has to be explained by the shift that is named. */
export const leastExplained = 0.5;
/**
 * And it has to be so much likelier than any other, for every piece of evidence (natural logarithm).
 * A day later than it was looks much like a slow morning paper, so that one needs most. Measured on
 * made piles: these keep papers that tell a third of their weekdays two days late from being named.
 */
export const leastMargin = { "-1 month": 0.3, "+1 month": 0.3, "+1 day": 0.45, "-1 day": 0.7 };
/** In small piles chance plays a larger part: the margin is also at least this, times the root. */
export const leastMarginOfRoot = 4;

/** Weighs what the articles of a pile or a source say. */
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
 * Whether dates stand on at least four weekdays, each with a twelfth of them. A weekly's dates do not:
 * it always tells of the same weekdays at the same distance, and no shift can be told from that.
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
  const others = standings.filter((standing) => standing !== best);
  const margin = Math.min(...others.map((other) => likelihood[best] - likelihood[other]));
  const least = Math.max(leastMargin[best] * evidence, leastMarginOfRoot * Math.sqrt(evidence));
  return margin >= least ? best : undefined;
}

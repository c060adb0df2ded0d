import type { Article } from "../article.ts";
import { distanceTo, lagOf } from "./distance.ts";
import type { DateEvidence } from "./evidence.ts";
import { dayNumber, type Shift, shiftDate, shifts, weekdayOf } from "./shifts.ts";

/** Dates as they stand, or moved. */
export type Standing = "none" | Shift;
export const standings = ["none", ...shifts] as const satisfies readonly Standing[];

/** How well each shift explains what many articles tell. */
export interface ShiftTally {
  /** Weekdays and days that were held against the dates. */
  readonly evidence: number;
  /** Of these, how many tell of the date itself or the day before, under each shift. */
  readonly explained: Readonly<Record<Standing, number>>;
  /** The shift that explains the evidence best, if that is enough to say so. */
  readonly named?: Shift;
}

type Told = Pick<Article, "published" | "dateEvidence">;

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

/** Tries every shift on the articles of a pile or a source. */
export function tallyShifts(articles: readonly Told[]): ShiftTally {
  const explained: Record<Standing, number> = zero();
  const likelihood: Record<Standing, number> = zero();
  const daily = isDaily(articles);
  let evidence = 0;
  for (const { published, dateEvidence } of articles) {
    const facts = dateEvidence.filter((one) => isTallied(one, daily));
    if (published?.precision !== "day" || facts.length === 0) continue;
    const days = standings.map((standing) => move(published.date, standing));
    // On the 31st not every shift can be tried, and only like may be held against like.
    if (days.includes(undefined)) continue;
    evidence += facts.length;
    for (const [at, standing] of standings.entries()) {
      for (const fact of facts) {
        const back = daysBack(fact, days[at] ?? 0);
        if (back === 0 || back === 1) explained[standing] += 1;
        likelihood[standing] += Math.log(chances[back] ?? otherChance);
      }
    }
  }
  const named = nameShift(evidence, explained, likelihood);
  return { evidence, explained, ...(named && { named }) };
}

function zero(): Record<Standing, number> {
  return { none: 0, "-1 month": 0, "+1 month": 0, "-1 day": 0, "+1 day": 0 };
}

function isTallied({ kind }: DateEvidence, daily: boolean): boolean {
  return kind === "dateline" || kind === "address" || (kind === "weekday" && daily);
}

function move(date: string, standing: Standing): number | undefined {
  const moved = standing === "none" ? date : shiftDate(date, standing);
  return moved === undefined ? undefined : dayNumber(moved);
}

/** Whole days from what a fact names to a day; -1 for what that day could not know. */
function daysBack(fact: DateEvidence, day: number): number {
  if (fact.kind === "weekday") return lagOf(fact.weekday, day);
  if (fact.kind === "month") return -1;
  return -(distanceTo(fact, day) ?? 1);
}

/**
 * Whether dates stand on at least four weekdays, each with a twelfth of them. A weekly's dates do not:
 * it always tells of the same weekdays at the same distance, and no shift can be told from that.
 */
function isDaily(articles: readonly Told[]): boolean {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  let all = 0;
  for (const { published, dateEvidence } of articles) {
    if (published?.precision !== "day" || dateEvidence.length === 0) continue;
    const weekday = weekdayOf(dayNumber(published.date));
    counts[weekday] = (counts[weekday] ?? 0) + 1;
    all += 1;
  }
  return counts.filter((count) => count * 12 >= all && count > 0).length >= 4;
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

import type { Published } from "../../model/article.ts";
import type { DateEvidence, DateVerdict, Shift } from "../../model/date-evidence.ts";
import { dayNumber, distanceTo, formatDay, lagOf, monthOf, shiftDay } from "../calendar-days.ts";

/**
 * Judges an article's date by its evidence. A right date must never be blamed, so:
 *
 * - Weekdays alone blame nothing: every date has every weekday within the week before it, and weeklies do
 *   write about days five or six back.
 * - A text may be published long after it was written, never before. So a date is blamed by a day that is
 *   still to come, in a dateline or with what somebody certainly said on it; a contradicting month or other
 *   day also needs weekdays, four to six days back, to which the other day is close.
 * - A day without its year may be of any year, except in a dateline or as the day of a statement.
 * - Only a slip of exactly one month is named, and only if it explains everything that the date does not,
 *   and every weekday is close to it. A slip of one day is left to the whole pile: datelines east and west
 *   of the date line are a day apart.
 */
export function judgeDate(
  published: Published | undefined,
  evidence: readonly DateEvidence[],
): DateVerdict {
  if (published?.correction?.declaredFor === "file") return { verdict: "declared" };
  if (published?.precision !== "day" || evidence.length === 0) return { verdict: "silent" };
  const day = dayNumber(published.date);
  const asItStands = weigh(evidence, day);
  const answers = months.flatMap((shift) => {
    const other = shiftDay(day, shift);
    if (other === undefined) return [];
    const against = explainedOnlyBy(asItStands, weigh(evidence, other), shift);
    if (!against) return [];
    return [
      { verdict: "contradicted", pointsTo: formatDay(other), shift, evidence: against } as const,
    ];
  });
  const [answer] = answers;
  if (answer && answers.length === 1) return answer;
  const fits = asItStands.some(({ reading }) => reading === "fits");
  const contradicts = asItStands.some(({ reading }) => reading === "against");
  return { verdict: fits && !contradicts ? "consistent" : "silent" };
}

const months = ["+1 month", "-1 month"] as const satisfies readonly Shift[];

interface Weighed {
  readonly evidence: DateEvidence;
  readonly reading: Reading;
}

function weigh(evidence: readonly DateEvidence[], day: number): Weighed[] {
  return evidence.map((one) => ({ evidence: one, reading: readFrom(one, day) }));
}

/** Returns the evidence against the date, if it is strong enough and the other day explains all of it. */
function explainedOnlyBy(
  asItStands: readonly Weighed[],
  shifted: readonly Weighed[],
  shift: Shift,
): DateEvidence[] | undefined {
  const isDay = ({ evidence }: Weighed) => evidence.kind !== "weekday";
  const weekdays = asItStands.filter((one) => !isDay(one));
  const weekdaysThen = shifted.filter((one) => !isDay(one));
  const near = weekdaysThen.every(({ reading }) => reading === "fits" || reading === "open");
  const fresh = weekdaysThen.some(({ reading }) => reading === "fits");
  if (!near || (weekdays.length > 0 && !fresh)) return undefined;
  // Only weekdays may fit the present date: two events in a text can share a weekday.
  if (asItStands.some((one) => isDay(one) && one.reading === "fits")) return undefined;
  if (shifted.some((one) => isDay(one) && one.reading === "against")) return undefined;

  const doubted = asItStands.flatMap((one, at) => {
    const doubt = one.reading === "against" || (shift === "-1 month" && one.reading === "late");
    return isDay(one) && doubt && explains(shifted[at]) ? [one.evidence] : [];
  });
  const against = asItStands.filter((one) => isDay(one) && one.reading === "against");
  if (shift === "+1 month" && doubted.length < against.length) return undefined;
  const readings = weekdays.map(({ reading: now }, at) => {
    return { now, moved: weekdaysThen[at]?.reading ?? "against" };
  });
  if (!isEnough(doubted, shift, readings)) return undefined;
  const unfit = weekdays.every(({ reading }) => reading !== "fits");
  return [...doubted, ...(unfit ? weekdays.map(({ evidence }) => evidence) : [])];
}

/** Whether a reading is explained by the other day: an event of a week ago is no surprise. */
function explains(one: Weighed | undefined): boolean {
  return one?.reading === "fits" || (one?.reading === "open" && one.evidence.kind === "event");
}

/** Readings of a weekday of reporting, from the present date and from the other day. */
interface WeekdayReadings {
  readonly now: Reading;
  readonly moved: Reading;
}

/**
 * Whether evidence against a date is enough to blame it, given that the other day explains all of it and is
 * close to every weekday. Two facts of different kinds are needed; if one is a weekday, it must be too far
 * back from the present date for papers to write about it.
 */
function isEnough(
  doubted: readonly DateEvidence[],
  shift: Shift,
  weekdays: readonly WeekdayReadings[],
): boolean {
  const kinds = new Set(doubted.map(({ kind }) => kind));
  if (shift === "-1 month") return isEnoughBefore(kinds, weekdays);
  if (kinds.has("dateline") && weekdays.length > 0) return true;
  if (doubted.some(namesItself)) return true;
  if (kinds.size === 0 || weekdays.length === 0) return false;
  if (!weekdays.every(({ now }) => now === "late")) return false;
  const fresh = weekdays.filter(({ moved }) => moved === "fits").length;
  return fresh > 1 || kinds.size > 1 || doubted.some(isCertain);
}

/**
 * Whether evidence for the month before is enough. The text may have been printed late, or again, so the
 * day has to occur in the dateline or the address, and in another fact that does not depend on it. A month
 * later, a weekday is two or three days farther back, so that it can only show that it is not fresh.
 */
function isEnoughBefore(
  kinds: ReadonlySet<DateEvidence["kind"]>,
  weekdays: readonly WeekdayReadings[],
): boolean {
  const both = kinds.has("dateline") && kinds.has("address");
  if (weekdays.length === 0) return both;
  const one = kinds.has("dateline") || kinds.has("address");
  return one && kinds.size > 1 && weekdays.every(({ now }) => now !== "fits");
}

/** Whether a fact alone is two: a day with its weekday, in a dateline or with what was certainly said on it. */
function namesItself(one: DateEvidence): boolean {
  return (isCertain(one) || one.kind === "dateline") && one.weekday !== undefined;
}

function isCertain(one: DateEvidence): one is Extract<DateEvidence, { kind: "event" }> {
  return one.kind === "event" && one.certain;
}

/** Agreement of a fact with a day; "late": possible, but not what newspapers do; "open": neutral. */
export type Reading = "fits" | "open" | "late" | "against";

/** Largest distance (days) of related days: a slip of a month, and the time between writing and printing. */
const farthest = 45;

/**
 * Reads a fact as seen from a day, given by its number. News is about its own day and the day before; a
 * paper that comes later in the week writes about the days since the last one.
 */
export function readFrom(one: DateEvidence, day: number): Reading {
  if (one.kind === "month") return monthOf(day) === one.month ? "fits" : "against";
  if (one.kind === "weekday") {
    const lag = lagOf(one.weekday, day);
    return lag <= 1 ? "fits" : lag <= 3 ? "open" : "late";
  }
  const distance = distanceTo(one, day);
  if (distance === undefined || Math.abs(distance) > farthest) return "open";
  if (Math.abs(distance) <= 2) return "fits";
  if (isOfAnyYear(one)) return "open";
  if (distance > 0) return "against";
  return one.kind === "event" && distance > -14 ? "open" : "late";
}

/**
 * Whether a day may be of any year before, as in “Killed on Sept. 11”, “took effect on Aug. 14”. Only a
 * statement on a day with its weekday is certainly recent: nobody writes so about a year long past.
 */
function isOfAnyYear(one: DateEvidence): boolean {
  if (one.kind !== "event" || one.year !== undefined) return false;
  return !one.certain || one.weekday === undefined;
}

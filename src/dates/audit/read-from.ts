import type { DateEvidence } from "../../model/date-evidence.ts";
import { monthOf } from "../calendar-days.ts";
import { distanceTo, lagOf } from "../distance.ts";

/** "late": possible, but not what newspapers do; "open": says neither yes nor no. */
export type Reading = "fits" | "open" | "late" | "against";

/** A slip of a month, and what may lie between writing and printing; farther off is another matter. */
const farthest = 45;

/**
 * How a fact looks from a day, given by its number. News tells of its own day and the day before;
 * a paper that comes later in the week tells of the days since the last one.
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
  return one.kind === "told" && distance > -14 ? "open" : "late";
}

/**
 * “Killed on Sept. 11”, “took effect on Aug. 14” may be of any year before. Only what somebody said on
 * a day with its weekday is certainly of these weeks: nobody writes so of a year long past.
 */
function isOfAnyYear(one: DateEvidence): boolean {
  if (one.kind !== "told" || one.year !== undefined) return false;
  return !one.certain || one.weekday === undefined;
}

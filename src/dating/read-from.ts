import { distanceTo, lagOf } from "./distance.ts";
import type { DateEvidence } from "./evidence.ts";
import { monthOf, yearOf } from "./shifts.ts";

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
  if (distance > 0) {
    // In November, a day of January without a year is one of the same year.
    const sameYear = one.kind !== "told" || yearOf(day + distance) === yearOf(day);
    return sameYear || one.weekday !== undefined || one.year !== undefined ? "against" : "open";
  }
  return one.kind === "told" && distance > -14 ? "open" : "late";
}

import type { DateEvidence } from "../../model/date-evidence.ts";
import type { Shift } from "../calendar-days.ts";
import type { Reading } from "./read-from.ts";

/** A weekday of reporting, from the date as it stands and from the other day. */
export interface WeekdayReadings {
  readonly now: Reading;
  readonly moved: Reading;
}

/**
 * Whether evidence against a date is enough to blame it, given that the other day explains all of it
 * and has every weekday near. Two things of different kinds have to meet; where one is a weekday,
 * it must not be one that papers tell of from the date as it stands.
 */
export function isEnough(
  doubted: readonly DateEvidence[],
  shift: Shift,
  weekdays: readonly WeekdayReadings[],
): boolean {
  const kinds = new Set(doubted.map(({ kind }) => kind));
  if (shift === "-1 month") return isEnoughBefore(kinds, weekdays);
  if (kinds.has("dateline") && weekdays.length > 0) return true;
  if (doubted.some((one) => isCertain(one) && one.weekday !== undefined)) return true;
  if (kinds.size === 0 || weekdays.length === 0) return false;
  if (!weekdays.every(({ now }) => now === "late")) return false;
  const fresh = weekdays.filter(({ moved }) => moved === "fits").length;
  return fresh > 1 || kinds.size > 1 || doubted.some(isCertain);
}

/**
 * What tells of a month before may be a text that was printed late, or again: the day has to stand in
 * the dateline or the address, and in another thing that does not hang on it. A month later a
 * weekday is two or three days farther back, so that all that it can tell is that it is not fresh.
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

function isCertain(one: DateEvidence): one is Extract<DateEvidence, { kind: "told" }> {
  return one.kind === "told" && one.certain;
}

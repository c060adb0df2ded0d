import { monthsOfYear } from "../../dates/month-days.ts";
import type { Shelf } from "../../indexes/shelf.ts";
import { timeOf } from "../../indexes/time-keys.ts";

/** The months of a year's calendar, or the one of a month's; none where a shelf is of no such time. */
export function monthsOf(shelf: Pick<Shelf, "index" | "key" | "span">): readonly string[] {
  const time = timeOf(shelf);
  if (!shelf.span || time.length === 0 || time.length > 2) return [];
  return time.length === 1 ? monthsOfYear(time[0] ?? "") : [time.join("-")];
}

import { monthsOfYear } from "../../dates/calendar-days.ts";
import { timeOf } from "../../indexes/shelf.ts";
import type { DayCounts } from "../../model/day-counts.ts";
import { listPagePath } from "../../model/paths.ts";
import {
  type InterfaceLanguage,
  interfaceLanguage,
  type Settings,
} from "../../settings/settings.ts";
import type { ShelfEntry } from "../links.ts";

/** Returns the months of a year's calendar, or the one of a month's; none if a shelf is not of such a time. */
export function monthsOf(shelf: Pick<ShelfEntry, "index" | "key" | "span">): readonly string[] {
  const time = timeOf(shelf);
  if (!shelf.span || time.length === 0 || time.length > 2) return [];
  return time.length === 1 ? monthsOfYear(time[0] ?? "") : [time.join("-")];
}

/**
 * Returns a function that finds the page of a list, in parts of `size`, on which the first article of a
 * date or month stands. Lists are in the order of the archive: by date, less exact dates first.
 */
export function findListPages(
  days: DayCounts,
  folder: string,
  size: number,
): (date: string) => string {
  const first = new Map<string, number>();
  let position = 0;
  for (const date of [...days.keys()].sort()) {
    for (const key of [date, date.slice(0, 7)]) if (!first.has(key)) first.set(key, position);
    position += days.get(date) ?? 0;
  }
  return (date) => listPagePath(folder, Math.floor((first.get(date) ?? 0) / size) + 1);
}

/** The weekday that begins a row of a calendar: 0 for Sunday to 6 for Saturday. */
export type WeekStart = 0 | 1 | 6;

/**
 * First weekdays by the usage of most countries of a language: Monday by ISO 8601; for Arabic Saturday,
 * as Unicode CLDR has it from Algeria to the Emirates (Sunday in Saudi Arabia, Monday in Morocco).
 */
const weekStarts: Readonly<Record<InterfaceLanguage, WeekStart>> = { en: 1, ar: 6 };

/** Returns the first weekday in the language of the interface. */
export function weekStartOf(settings: Pick<Settings, "interface" | "language">): WeekStart {
  return weekStarts[interfaceLanguage(settings as Settings)];
}

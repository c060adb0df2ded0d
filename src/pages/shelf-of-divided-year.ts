import { isSources } from "../indexes/by-source.ts";
import type { Index } from "../indexes/contract.ts";
import { timeOf } from "../indexes/shelf.ts";
import { unknownSource } from "../model/source.ts";
import type { Settings } from "../settings/settings.ts";
import {
  type ArchiveIndex,
  type ArchiveShelf,
  type ArchiveShelfPlan,
  daysOf,
} from "./archive-shelf.ts";
import { planCalendar } from "./calendar/calendar.ts";
import { monthsOf, weekStartOf } from "./calendar/days.ts";
import { findRhythm } from "./calendar/gaps.ts";
import { heldSpan, linkDates, linksInTime, marksDays } from "./shelf-of-volume.ts";
import type { ShelfNeighbours, ShelfView } from "./shelf-page.ts";
import type { ShelfTurn } from "./volume-context.ts";

/** Returns the links to the neighbours that a turn names. */
export function neighboursIn(index: Index, turn: ShelfTurn | undefined): ShelfNeighbours {
  const neighbour = (key: string) => ({ path: index.path(key), key });
  return {
    ...(turn?.previous && { previous: neighbour(turn.previous) }),
    ...(turn?.next && { next: neighbour(turn.next) }),
  };
}

/** Makes the calendar of a divided year or month from the figures of its volumes. */
export function viewDividedShelf(
  { shelf, whole, divided }: ArchiveShelfPlan,
  settings: Settings,
): ShelfView {
  const months = monthsOf(shelf);
  const days = daysOf(shelf);
  const isTime = shelf.index.sequence === "time";
  if (months.length === 0 || !(isTime || (isSources(shelf.index) && marksDays(days)))) return {};
  const { linkDay, linkMonth } = linkDates(shelf, settings.page_sizes.articles, daysOf);
  const links = isTime
    ? linksInTime(months)
    : { linkDay, linkMonth: months.length > 1 ? linkMonth : () => undefined };
  return {
    calendar: planCalendar({
      months,
      days,
      span: heldSpan(isTime ? whole : shelf, divided?.neighbours),
      silent: divided?.silent ?? [],
      weekStart: weekStartOf(settings),
      ...links,
    }),
  };
}

/** Returns the weekdays without issues in the year of a divided shelf, if all of that year is of one source. */
export function silentWeekdays(
  shelf: ArchiveShelf,
  indexes: readonly ArchiveIndex[],
): readonly number[] {
  // No other shelves have calendars.
  if (shelf.index.sequence !== "time" && !isSources(shelf.index)) return [];
  if (shelf.parent && timeOf(shelf).length > 1) return silentWeekdays(shelf.parent, indexes);
  const sources = sourcesOf(shelf, indexes);
  if (sources.length !== 1 || sources[0] === unknownSource) return [];
  return findRhythm(daysOf(shelf))?.silent ?? [];
}

/** Returns the sources of a shelf of time, or the source whose own shelf it is. */
function sourcesOf({ index, key }: ArchiveShelf, indexes: readonly ArchiveIndex[]): string[] {
  if (isSources(index)) return [key.slice(0, key.indexOf("/"))];
  const shelved = indexes.find((one) => isSources(one.index));
  const found = shelved?.shelves.filter((source) => shelved.byKey.has(`${source.key}/${key}`));
  return found?.map((source) => source.key) ?? [];
}

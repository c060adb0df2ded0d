import { type Index, outermost, type Shelf, type ShelvedIndex } from "../../indexes/shelf.ts";
import { timeOf } from "../../indexes/time-keys.ts";
import { planCalendar } from "../../pages/calendar/calendar.ts";
import { monthsOf } from "../../pages/calendar/days.ts";
import { weekStartOf } from "../../pages/calendar/week-start.ts";
import { daysOf, linkDates, marksDays } from "../../pages/link-dates.ts";
import type { ShelfNeighbour, ShelfPage, ShelfView } from "../../pages/page-types.ts";
import { heldSpan, linksInTime } from "../../pages/shelf-of-volume.ts";
import type { Settings } from "../../settings/settings.ts";
import { silentWeekdays } from "./divided-rhythms.ts";
import { shelvesAcross } from "./join-shelves.ts";
import type { ShelfTurn } from "./shelf-turns.ts";
import type { VolumeSummary } from "./summarize.ts";

/** What lies before and after a shelf. */
export type ShelfNeighbours = Pick<ShelfPage, "previous" | "next">;

/**
 * The years and months that are divided into several volumes, on the shelves of every index, with what
 * lies before and after each. Volumes come in the archive's order.
 */
export function findDivided(
  volumes: readonly Pick<VolumeSummary, "timeline">[],
  indexes: readonly ShelvedIndex[],
  turns: ReadonlyMap<string, readonly ShelfTurn[]>,
): ReadonlyMap<Shelf, ShelfNeighbours> {
  const divided = shelvesAcross(indexes).filter((shelf) => timeOf(shelf).length > 0);
  // Of a year there may be as many turns as authors: each is looked up, not looked for.
  const times = new Set(divided.map((shelf) => timeOf(shelf).join("-")));
  const wanted = [...times].flatMap((time) => turns.get(time) ?? []);
  const turnOf = new Map(wanted.map((turn) => [`${turn.index} ${turn.key}`, turn]));
  return new Map(
    divided.map((shelf) => {
      const { index } = shelf;
      if (index.sequence === "time") return [shelf, neighboursInTime(shelf, volumes)];
      return [shelf, neighboursIn(index, turnOf.get(`${index.name} ${shelf.key}`))];
    }),
  );
}

/** The neighbours that a turn names. */
export function neighboursIn(index: Index, turn: ShelfTurn | undefined): ShelfNeighbours {
  const neighbour = (key: string) => ({ path: index.path(key), key });
  return {
    ...(turn?.previous && { previous: neighbour(turn.previous) }),
    ...(turn?.next && { next: neighbour(turn.next) }),
  };
}

function neighboursInTime(
  shelf: Shelf,
  volumes: readonly Pick<VolumeSummary, "timeline">[],
): ShelfNeighbours {
  const depth = timeOf(shelf).length - 1;
  const rows = volumes.flatMap(({ timeline }) => timeline[depth] ?? []);
  const previous: ShelfNeighbour | undefined = rows.findLast(
    ({ last }) => last.key < shelf.key,
  )?.last;
  const next = rows.find(({ first }) => first.key > shelf.key)?.first;
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** The calendar of a divided year or month, from what its volumes tell. */
export function viewDividedShelf(
  shelf: Shelf,
  neighbours: ShelfNeighbours,
  indexes: readonly ShelvedIndex[],
  settings: Settings,
): ShelfView {
  const months = monthsOf(shelf);
  const days = daysOf(shelf);
  const isTime = shelf.index.sequence === "time";
  if (months.length === 0 || !(isTime || (shelf.index.name === "sources" && marksDays(days))))
    return {};
  const { linkDay, linkMonth } = linkDates(shelf, settings.page_sizes.articles);
  const links = isTime
    ? linksInTime(shelf, months)
    : { linkDay, linkMonth: months.length > 1 ? linkMonth : () => undefined };
  const silent = silentWeekdays(shelf, indexes);
  const span = heldSpan(isTime ? outermost(shelf) : shelf, neighbours);
  return {
    calendar: planCalendar({
      months,
      days,
      span,
      silent,
      weekStart: weekStartOf(settings),
      ...links,
    }),
  };
}

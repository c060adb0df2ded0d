import {
  type Index,
  outermost,
  type Shelf,
  type ShelvedIndex,
  timeOf,
} from "../../indexes/shelf.ts";
import { unknownSource } from "../../model/source.ts";
import { divisionOf } from "../../model/volumes.ts";
import { planCalendar } from "../../pages/calendar/calendar.ts";
import { monthsOf, weekStartOf } from "../../pages/calendar/days.ts";
import { findRhythm } from "../../pages/calendar/gaps.ts";
import type { ShelfNeighbour, ShelfPage, ShelfView } from "../../pages/page-types.ts";
import {
  daysOf,
  heldSpan,
  linkDates,
  linksInTime,
  marksDays,
} from "../../pages/shelf-of-volume.ts";
import type { Settings } from "../../settings/settings.ts";
import type { ShelfTurn } from "./context.ts";
import { shelvesAcross } from "./join-shelves.ts";
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

/** Weekdays without an issue, by the keys of the years of which they are told: "2021", "tnledger.com/2021". */
export type SilentWeekdays = Readonly<Record<string, readonly number[]>>;

/**
 * Gives what the calendars of a volume show of the rhythm of its divided year, which its own articles are
 * too few to tell; nothing for a volume that is a whole year.
 */
export function openRhythms(
  indexes: readonly ShelvedIndex[],
): (volume: Pick<VolumeSummary, "name" | "shelves">) => SilentWeekdays | undefined {
  const known = new Map<Shelf, readonly number[]>();
  const silentOf = (shelf: Shelf) => {
    const silent = known.get(shelf) ?? silentWeekdays(shelf, indexes);
    known.set(shelf, silent);
    return silent;
  };
  const shown = indexes.filter(({ index }) => index.sequence === "time" || isSources(index));
  return ({ name, shelves }) => {
    const year = name.slice(0, 4);
    if (divisionOf(name).size === 0) return undefined;
    const years = shown.flatMap(({ index, byKey }) => {
      const keys = shelves[index.name]?.map(({ key }) =>
        isSources(index) ? `${key}/${year}` : key,
      );
      return keys?.flatMap((key) => byKey.get(key) ?? []) ?? [];
    });
    const silent = years.map((shelf) => [shelf.key, silentOf(shelf)] as const);
    return Object.fromEntries(silent.filter(([, weekdays]) => weekdays.length > 0));
  };
}

/** Weekdays on which the year of a divided shelf, where it is all of one source, has no issues. */
export function silentWeekdays(shelf: Shelf, indexes: readonly ShelvedIndex[]): readonly number[] {
  // Only these two have calendars.
  if (shelf.index.sequence !== "time" && !isSources(shelf.index)) return [];
  if (shelf.parent && timeOf(shelf).length > 1) return silentWeekdays(shelf.parent, indexes);
  const sources = sourcesOf(shelf, indexes);
  if (sources.length !== 1 || sources[0] === unknownSource) return [];
  return findRhythm(daysOf(shelf))?.silent ?? [];
}

/** The sources of a shelf of time; of a source's own shelf this source. */
function sourcesOf({ index, key }: Shelf, indexes: readonly ShelvedIndex[]): readonly string[] {
  if (isSources(index)) return [key.slice(0, key.indexOf("/"))];
  const shelved = indexes.find((one) => isSources(one.index));
  const found = shelved?.shelves.filter((source) => shelved.byKey.has(`${source.key}/${key}`));
  return found?.map((source) => source.key) ?? [];
}

function isSources({ name }: Shelf["index"]): boolean {
  return name === "sources";
}

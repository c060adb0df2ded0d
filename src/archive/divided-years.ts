import { isSources } from "../indexes/by-source.ts";
import { timeOf } from "../indexes/shelf.ts";
import { divisionOf } from "../model/volumes.ts";
import type { ArchiveIndex, ArchiveShelf } from "../pages/archive-shelf.ts";
import type { ShelfNeighbour } from "../pages/links.ts";
import { neighboursIn, silentWeekdays } from "../pages/shelf-of-divided-year.ts";
import type { ShelfNeighbours } from "../pages/shelf-page.ts";
import type { ShelfTurn, SilentWeekdays } from "../pages/volume-context.ts";
import type { VolumeSummary } from "./summarize.ts";

/**
 * Finds the shelves of divided years and months in every index, with the ones before and after each.
 * Volumes come in the archive's order; `across` are the shelves that they share.
 */
export function findDivided(
  volumes: readonly Pick<VolumeSummary, "timeline">[],
  across: readonly ArchiveShelf[],
  turns: ReadonlyMap<string, readonly ShelfTurn[]>,
): ReadonlyMap<ArchiveShelf, ShelfNeighbours> {
  const divided = across.filter((shelf) => timeOf(shelf).length > 0);
  // A year may have as many turns as authors, so each is looked up in a map.
  const times = new Set(divided.map((shelf) => timeOf(shelf).join("-")));
  const relevant = [...times].flatMap((time) => turns.get(time) ?? []);
  const turnOf = new Map(relevant.map((turn) => [`${turn.index} ${turn.key}`, turn]));
  return new Map(
    divided.map((shelf) => {
      const { index } = shelf;
      if (index.sequence === "time") return [shelf, neighboursInTime(shelf, volumes)];
      return [shelf, neighboursIn(index, turnOf.get(`${index.name} ${shelf.key}`))];
    }),
  );
}

function neighboursInTime(
  shelf: ArchiveShelf,
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

/**
 * Returns a function that gives the weekdays on which the divided year of a volume is silent, for its
 * calendars: the volume's own articles are too few to show them. Undefined for a volume of a whole year.
 */
export function openRhythms(
  indexes: readonly ArchiveIndex[],
): (volume: Pick<VolumeSummary, "name" | "shelves">) => SilentWeekdays | undefined {
  const known = new Map<ArchiveShelf, readonly number[]>();
  const silentOf = (shelf: ArchiveShelf) => {
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

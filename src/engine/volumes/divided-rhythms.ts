import type { Shelf, ShelvedIndex } from "../../indexes/shelf.ts";
import { timeOf } from "../../indexes/time-keys.ts";
import { unknownSource } from "../../model/source.ts";
import { divisionOf } from "../../model/volumes.ts";
import { findRhythm } from "../../pages/calendar/find-rhythm.ts";
import { daysOf } from "../../pages/link-dates.ts";
import type { VolumeSummary } from "./summarize.ts";

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

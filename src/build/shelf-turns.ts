import type { ShelvedIndex } from "../shelves.ts";

/** The years of a source, place … that lie before and after the one it has in a volume. */
export interface ShelfTurn {
  readonly index: string;
  /** "lanternpost.example/2020". */
  readonly key: string;
  /** Keys of the same form; missing where the year is its first or last. */
  readonly previous?: string;
  readonly next?: string;
}

/** By volume. Years that stand alone are left out. */
export function findTurns(indexes: readonly ShelvedIndex[]): ReadonlyMap<string, ShelfTurn[]> {
  const turns = new Map<string, ShelfTurn[]>();
  for (const { index, shelves } of indexes) {
    if (index.sequence === "time") continue;
    for (const { children } of shelves) {
      const years = children.filter(({ span }) => span);
      if (years.length < 2) continue;
      for (const [at, { key }] of years.entries()) {
        const [previous, next] = [years[at - 1]?.key, years[at + 1]?.key];
        const turn = {
          index: index.name,
          key,
          ...(previous && { previous }),
          ...(next && { next }),
        };
        const year = key.slice(key.lastIndexOf("/") + 1);
        const known = turns.get(year);
        if (known) known.push(turn);
        else turns.set(year, [turn]);
      }
    }
  }
  return turns;
}

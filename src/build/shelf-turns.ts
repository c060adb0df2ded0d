import type { Shelf, ShelvedIndex } from "../shelves.ts";
import { timeOf } from "../time-keys.ts";

/** The years, months or days of a source, place … that lie before and after one that it has. */
export interface ShelfTurn {
  readonly index: string;
  /** "lanternpost.example/2020". */
  readonly key: string;
  /** Keys of the same form; missing where it is the first or last. */
  readonly previous?: string;
  readonly next?: string;
}

/** By their time: "2020", "2020-03". Those that stand alone are left out. */
export function findTurns(indexes: readonly ShelvedIndex[]): ReadonlyMap<string, ShelfTurn[]> {
  const turns = new Map<string, ShelfTurn[]>();
  for (const { index, shelves } of indexes) {
    if (index.sequence === "time") continue;
    for (const row of shelves.flatMap(rowsIn)) {
      if (row.length < 2) continue;
      for (const [at, shelf] of row.entries()) {
        const [previous, next] = [row[at - 1]?.key, row[at + 1]?.key];
        const turn = {
          ...{ index: index.name, key: shelf.key },
          ...(previous && { previous }),
          ...(next && { next }),
        };
        const time = timeOf(shelf).join("-");
        const known = turns.get(time);
        if (known) known.push(turn);
        else turns.set(time, [turn]);
      }
    }
  }
  return turns;
}

/** The years of an outer shelf; the months of those that are divided; the days of such months. */
function rowsIn({ children }: Shelf): Shelf[][] {
  const rows: Shelf[][] = [];
  let row = children.filter(({ span }) => span);
  for (; row.length > 0; row = row.flatMap((shelf) => shelf.children)) rows.push(row);
  return rows;
}

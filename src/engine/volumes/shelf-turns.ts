import type { Shelf, ShelvedIndex } from "../../indexes/shelf.ts";
import { timeOf } from "../../indexes/time-keys.ts";

/** The years, months or days of a source, place … that lie before and after one that it has. */
export interface ShelfTurn {
  readonly index: string;
  /** "lanternpost.example/2020". */
  readonly key: string;
  /** Of the same form, or coarser where that year is not divided; missing where it is the first or last. */
  readonly previous?: string;
  readonly next?: string;
}

/** By their time: "2020", "2020-03". Those that stand alone are left out. */
export function findTurns(indexes: readonly ShelvedIndex[]): ReadonlyMap<string, ShelfTurn[]> {
  const turns = new Map<string, ShelfTurn[]>();
  for (const { index, shelves } of indexes) {
    if (index.sequence === "time") continue;
    for (const row of shelves.flatMap(rowsIn)) {
      if (row.shelves.length < 2) continue;
      for (const [at, shelf] of row.shelves.entries()) {
        // A coarser one stands here only for what is inside it.
        if (timeOf(shelf).length < row.depth) continue;
        const [previous, next] = [row.shelves[at - 1]?.key, row.shelves[at + 1]?.key];
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

/** Shelves of one depth (1 for years), and coarser ones where nothing inside them is a shelf. */
interface Row {
  readonly depth: number;
  readonly shelves: readonly Shelf[];
}

/** The years of an outer shelf; the months of those that are divided, between the other years; the days. */
function rowsIn({ children }: Shelf): Row[] {
  const rows: Row[] = [];
  let shelves: readonly Shelf[] = children.filter(({ span }) => span);
  for (let depth = 1; shelves.some((shelf) => timeOf(shelf).length === depth); depth += 1) {
    rows.push({ depth, shelves });
    shelves = shelves.flatMap((shelf) => (shelf.children.length > 0 ? shelf.children : [shelf]));
  }
  return rows;
}

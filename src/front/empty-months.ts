import type { ShelvedIndex } from "../shelves.ts";

/** Months in a row of which nothing is held. */
export interface EmptyMonths {
  /** "2021-03". */
  readonly first: string;
  readonly last: string;
  readonly months: number;
}

/** Every run of empty months between the first and the last month that hold something. */
export function emptyMonths({ byKey }: ShelvedIndex): EmptyMonths[] {
  const held = [...byKey.values()]
    .filter(({ key, span }) => span && key.length === "2021/03".length)
    .map(({ key }) => Number(key.slice(0, 4)) * 12 + Number(key.slice(5)) - 1)
    .sort((a, b) => a - b);
  return held.flatMap((month, at) => {
    const before = held[at - 1] ?? month;
    if (month - before < 2) return [];
    return [{ first: nameOf(before + 1), last: nameOf(month - 1), months: month - before - 1 }];
  });
}

function nameOf(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

import { figuresOf } from "../shelf-figures.ts";
import type { ShelvedIndex } from "../shelves.ts";

/** Months in a row of which nothing is held. */
export interface EmptyMonths {
  /** "2021-03". */
  readonly first: string;
  readonly last: string;
  readonly months: number;
}

/** Every run of empty months between the first and the last month that hold something. */
export function emptyMonths({ shelves }: ShelvedIndex): EmptyMonths[] {
  const days = shelves.flatMap((year) => [...figuresOf(year).days.keys()]);
  const months = new Set(days.filter((date) => date.length > 4).map((date) => date.slice(0, 7)));
  const held = [...months]
    .map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1)
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

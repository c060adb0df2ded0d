import type { ShelvedIndex } from "../indexes/shelf.ts";

/** A year as a column of a picture. */
export interface YearColumn {
  /** "2021". */
  readonly year: string;
  readonly count: number;
  /** Of the fullest year, in hundredths, rounded up: a year that holds something is never 0. */
  readonly height: number;
  /** Address of its page. */
  readonly path: string;
}

/** Years in a row that hold nothing; `first` and `last` may be the same. */
export interface EmptyYears {
  readonly first: string;
  readonly last: string;
}

/** More empty years in a row than these are told together: a picture of centuries would be of nothing. */
const fewYears = 3;

/** Every year from the first to the last that holds an article, with what is empty between them. */
export function yearsAtAGlance(byDate: ShelvedIndex): (YearColumn | EmptyYears)[] {
  const dated = byDate.shelves.filter(({ span }) => span);
  const sorted = dated.toSorted((a, b) => Number(a.key) - Number(b.key));
  const most = Math.max(...dated.map(({ count }) => count));
  return sorted.flatMap(({ key, count, path }, at) => {
    const height = Math.ceil((count * 100) / most);
    const before = emptyBetween(Number(sorted[at - 1]?.key ?? key), Number(key));
    return [...before, { year: key, count, height, path }];
  });
}

function emptyBetween(before: number, year: number): EmptyYears[] {
  const empty = year - before - 1;
  if (empty > fewYears) return [{ first: String(before + 1), last: String(year - 1) }];
  return Array.from({ length: Math.max(empty, 0) }, (_, at) => {
    const name = String(before + 1 + at);
    return { first: name, last: name };
  });
}

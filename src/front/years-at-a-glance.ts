import type { ShelvedIndex } from "../shelves.ts";

/** A year as a column of a picture. */
export interface YearColumn {
  /** "2021". */
  readonly year: string;
  readonly count: number;
  /** Of the fullest year, in hundredths, rounded up: a year that holds something is never 0. */
  readonly height: number;
  /** Address of its page; missing where it holds nothing. */
  readonly path?: string;
}

/** Every year from the first to the last that holds an article. Those between them that hold none count, too. */
export function yearsAtAGlance(byDate: ShelvedIndex): YearColumn[] {
  const dated = byDate.shelves.filter(({ span }) => span);
  if (dated.length === 0) return [];
  const years = dated.map(({ key }) => Number(key));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const most = Math.max(...dated.map(({ count }) => count));
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = String(first + at);
    const shelf = byDate.byKey.get(year);
    const count = shelf?.count ?? 0;
    const height = Math.ceil((count * 100) / most);
    return { year, count, height, ...(shelf && { path: shelf.path }) };
  });
}

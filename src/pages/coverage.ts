import type { ArchiveShelf } from "./archive-shelf.ts";
import { linkShelf, type ShelfLink } from "./links.ts";

/** How many articles there are of each source in each span of years. */
export interface Coverage {
  /** Years in order, or decades where there are many years. Undated articles come last. */
  readonly columns: readonly CoverageColumn[];
  /** The sources with the most articles, the largest first. */
  readonly rows: readonly CoverageRow[];
  /** The sum of all other sources. */
  readonly others?: CoverageCounts & { readonly sources: number };
  readonly total: CoverageCounts;
}

/** A year (twice "2021"), a decade ("2020", "2029"), or the undated articles. */
export type CoverageColumn = { readonly first: string; readonly last: string } | "undated";

export interface CoverageCounts {
  /** A number for each column. */
  readonly counts: readonly number[];
  readonly count: number;
}

export interface CoverageRow extends CoverageCounts {
  readonly shelf: ShelfLink;
}

const shownSources = 50;
/** Number of years that fit into a table on a page of this width. */
const shownYears = 12;

/** Counts the articles of sources by year or decade; a source's shelf has an inner shelf for each year. */
export function coverageOf(sources: readonly ArchiveShelf[]): Coverage {
  const keys = new Set(sources.flatMap(({ children }) => children.map(yearOfShelf)));
  const columns = columnsOf([...keys].sort());
  const bySize = sources.toSorted((a, b) => b.count - a.count);
  const rows = bySize
    .slice(0, shownSources)
    .map((shelf) => ({ shelf: linkShelf(shelf), ...countIn(columns, [shelf]) }));
  const rest = bySize.slice(shownSources);
  return {
    columns,
    rows,
    ...(rest.length > 0 && { others: { sources: rest.length, ...countIn(columns, rest) } }),
    total: countIn(columns, sources),
  };
}

function columnsOf(keys: readonly string[]): CoverageColumn[] {
  const years = keys.filter((key) => key !== "undated");
  const spans =
    years.length > shownYears ? [...new Set(years.map((year) => year.slice(0, 3)))] : years;
  const columns = spans.map((span) => ({ first: span.padEnd(4, "0"), last: span.padEnd(4, "9") }));
  return keys.includes("undated") ? [...columns, "undated"] : columns;
}

function countIn(
  columns: readonly CoverageColumn[],
  shelves: readonly ArchiveShelf[],
): CoverageCounts {
  const counts = columns.map(() => 0);
  let count = 0;
  for (const child of shelves.flatMap(({ children }) => children)) {
    const year = yearOfShelf(child);
    const at = columns.findIndex((column) =>
      column === "undated" ? year === "undated" : column.first <= year && year <= column.last,
    );
    counts[at] = (counts[at] ?? 0) + child.count;
    count += child.count;
  }
  return { counts, count };
}

function yearOfShelf({ key }: ArchiveShelf): string {
  return key.slice(key.lastIndexOf("/") + 1);
}

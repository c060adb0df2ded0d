import type { ArchiveShelf } from "./archive-shelf.ts";
import { linkShelf, type ShelfLink } from "./links.ts";

/** How many articles there are of each source in each span of years. */
export interface Coverage {
  /** Years, or decades where the years are many; in order. Undated articles stand last. */
  readonly columns: readonly CoverageColumn[];
  /** The sources with most articles, the fullest first. */
  readonly rows: readonly CoverageRow[];
  /** All other sources together. */
  readonly others?: CoverageCounts & { readonly sources: number };
  readonly total: CoverageCounts;
}

/** A year ("2021" twice), a decade ("2020", "2029"), or what has no date. */
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
/** As many years as a table of this page's width has room for. */
const shownYears = 12;

/** Counts the shelves of sources, which hold a shelf for each year. */
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

import type { Shelf, ShelvedIndex } from "../indexes/shelf.ts";
import { figuresOf } from "../indexes/shelf-figures.ts";
import { listPagePath } from "../model/paths.ts";
import { type MonthTable, planMonths } from "./calendar/month-table.ts";
import { inChunks } from "./chunks.ts";
import type { IndexPage } from "./page-types.ts";

/** The pages that list the outer shelves of an index, `size` on each. */
export function planIndex({ index, shelves }: ShelvedIndex, size: number): IndexPage[] {
  const parts = inChunks(shelves, size);
  const pages = parts.map((_, at) => listPagePath(index.root, at + 1));
  const years = shelves.filter(({ span }) => span);
  const span = { first: years[0]?.span?.first, last: years.at(-1)?.span?.last };
  return parts.map((part, at) => {
    const page = { path: listPagePath(index.root, at + 1), number: at + 1, pages, index };
    if (index.sequence === "none") return { ...page, shelves: part };
    const dated = part.filter((shelf) => shelf.span);
    const undated = part.filter((shelf) => !shelf.span);
    return {
      ...{ ...page, shelves: undated },
      ...(dated.length > 0 && { months: tabulate(dated, span, index.path) }),
    };
  });
}

/** Years of the archive; each month leads to its own page. */
function tabulate(
  years: readonly Shelf[],
  span: Parameters<typeof planMonths>[0]["span"],
  pathOf: (key: string) => string,
): MonthTable {
  return planMonths({
    days: new Map(years.flatMap((year) => [...figuresOf(year).days])),
    years: years.map(({ key, path, count }) => ({ year: key, path, count })),
    span,
    linkMonth: (month) => ({ path: pathOf(month.replace("-", "/")) }),
  });
}

import type { Calendar } from "./calendar/calendar.ts";
import type { Gaps } from "./calendar/gaps.ts";
import type { MonthTable } from "./calendar/month-table.ts";
import type {
  ArticleEntry,
  CountedShelf,
  IndexLink,
  ListPage,
  ShelfEntry,
  ShelfHead,
  ShelfNeighbour,
  SourceName,
} from "./links.ts";

/** Articles under the heading of an inner shelf, a source or a month, or under none. */
export interface ArticleGroup {
  readonly shelf?: ShelfEntry;
  /** A source and the address of its shelf. */
  readonly source?: { readonly source: SourceName; readonly path: string };
  /** "2021-11". */
  readonly month?: string;
  readonly articles: readonly ArticleEntry[];
}

/** Content of the first page of a shelf beside its articles. */
export interface ShelfView {
  readonly calendar?: Calendar;
  /** Whether the calendar links to the first article of each day, on the shelf's own pages. */
  readonly marksDays?: boolean;
  readonly months?: MonthTable;
  /** Only for a source. */
  readonly source?: {
    readonly domain?: string;
    readonly place?: CountedShelf;
    readonly gaps?: Gaps;
    readonly agencies: readonly CountedShelf[];
  };
}

/** The shelves before and after: neighbours of the same kind that hold something. */
export interface ShelfNeighbours {
  readonly previous?: ShelfNeighbour;
  readonly next?: ShelfNeighbour;
}

/** A page of one shelf. */
export interface ShelfPage extends ListPage, ShelfNeighbours {
  readonly shelf: ShelfHead;
  readonly view?: ShelfView;
  /** Inner shelves to choose from, if there are too many articles for one page. */
  readonly inner: readonly ShelfEntry[];
  readonly groups: readonly ArticleGroup[];
}

/** A page that lists the outer shelves of one index. */
export interface IndexPage extends ListPage {
  readonly index: IndexLink;
  readonly shelves: readonly ShelfEntry[];
  /** Table of the years on this page; in the index of dates only. */
  readonly months?: MonthTable;
}

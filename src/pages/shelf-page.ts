import type { Index } from "../indexes/contract.ts";
import type { Shelf } from "../indexes/shelf.ts";
import type { Article, Source } from "../model/article.ts";
import type { Calendar } from "./calendar/calendar.ts";
import type { Gaps } from "./calendar/gaps.ts";
import type { MonthTable } from "./calendar/month-table.ts";
import type { CountedShelf, ListPage, ShelfNeighbour } from "./links.ts";

/** Articles under the heading of an inner shelf, a source or a month, or under none. */
export interface ArticleGroup {
  readonly shelf?: Shelf;
  /** A source and the address of its shelf. */
  readonly source?: { readonly source: Source; readonly path: string };
  /** "2021-11". */
  readonly month?: string;
  readonly articles: readonly Article[];
}

/** What the first page of a shelf shows beside its articles. */
export interface ShelfView {
  readonly calendar?: Calendar;
  /** Whether the calendar leads to the first article of each day, on the shelf's own pages. */
  readonly marksDays?: boolean;
  readonly months?: MonthTable;
  /** Of a source only. */
  readonly source?: {
    readonly domain?: string;
    readonly place?: CountedShelf;
    readonly gaps?: Gaps;
    readonly agencies: readonly CountedShelf[];
  };
}

/** A page of one shelf. */
export interface ShelfPage extends ListPage {
  readonly shelf: Shelf;
  readonly view?: ShelfView;
  /** Articles that links lead to: the first of each day. */
  readonly marked?: ReadonlySet<Article>;
  /** Inner shelves to choose from, where the articles are too many to stand on one page. */
  readonly inner: readonly Shelf[];
  readonly groups: readonly ArticleGroup[];
  /** Neighbours of the same kind that hold something. */
  readonly previous?: ShelfNeighbour;
  readonly next?: ShelfNeighbour;
}

/** A page that lists the outer shelves of one index. */
export interface IndexPage extends ListPage {
  readonly index: Index;
  readonly shelves: readonly Shelf[];
  /** Of the years on this page; in the index of dates only. */
  readonly months?: MonthTable;
}

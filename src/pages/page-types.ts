import type { FrontArchive } from "../engine/volumes/join.ts";
import type { Index, Shelf } from "../indexes/shelf.ts";
import type { Article, ArticleFile, ArticleText, Source } from "../model/article.ts";
import { twinPath } from "../model/paths.ts";
import type { Settings } from "../settings/settings.ts";
import type { AboutView } from "./about.ts";
import type { Calendar } from "./calendar/calendar.ts";
import type { Gaps } from "./calendar/gaps.ts";
import type { MonthTable } from "./calendar/month-table.ts";
import type { HomeView } from "./home.ts";
import type { NearArticles } from "./nearby-articles.ts";
import type { ReportPage } from "./report.ts";

/** What a page tells of the article before or after. */
export type ArticleNeighbour = Pick<Article, "path" | "title" | "language" | "direction">;
/** What a page tells of the shelf before or after. */
export type ShelfNeighbour = Pick<Shelf, "path" | "key">;

/** The text of an article's page, and of the versions that differ from it, by their files. */
export interface ArticleTexts {
  readonly text: ArticleText;
  readonly versions: ReadonlyMap<string, ArticleVersion>;
  /** What the heads of further files say beyond all facts, by these files. */
  readonly furtherExtra: ReadonlyMap<string, NonNullable<ArticleText["extra"]>>;
}

/** Another text of an article. */
export type ArticleVersion = Pick<ArticleText & Article, "body" | "language" | "direction">;

/** The page of one article. */
export interface ArticlePage extends ArticleTexts {
  readonly path: string;
  readonly article: Article;
  /** The innermost shelves the article stands on, in the order of the indexes. */
  readonly shelves: readonly Shelf[];
  /** Neighbours in time, among dated articles. */
  readonly previous?: ArticleNeighbour;
  readonly next?: ArticleNeighbour;
  readonly near: NearArticles;
}

/** One page of a list that may have several. */
export interface ListPage {
  readonly path: string;
  /** Counted from 1. */
  readonly number: number;
  /** Addresses of all pages of this list. */
  readonly pages: readonly string[];
}

/** Articles under the heading of an inner shelf, a source or a month, or under none. */
export interface ArticleGroup {
  readonly shelf?: Shelf;
  /** A source and the address of its shelf. */
  readonly source?: { readonly source: Source; readonly path: string };
  /** "2021-11". */
  readonly month?: string;
  readonly articles: readonly Article[];
}

/** A shelf of another index, and how many articles of this one stand there, too. */
export type CountedShelf = Pick<Shelf, "label" | "path" | "count">;

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

/** What the pages show that are made once a site. */
export interface FrontPage {
  readonly path: "/";
  readonly archive: FrontArchive;
  readonly home: HomeView;
  readonly about: AboutView;
  readonly redirects: readonly RedirectPage[];
}

/** A former address of an article, and where it stands now. */
export interface RedirectPage {
  readonly path: string;
  readonly article: Article;
}

/** The lists that templates make pages from. `front` has one member, or none when not wanted. */
export interface SitePages {
  readonly articles: readonly ArticlePage[];
  readonly shelves: readonly ShelfPage[];
  readonly indexes: readonly IndexPage[];
  readonly report: readonly ReportPage[];
  readonly redirects: readonly RedirectPage[];
  readonly front: readonly FrontPage[];
}

/** What all pages show, whatever part of the site they are of. Plain data: it goes to other processes. */
export interface SiteFacts {
  readonly settings: Settings;
  readonly portable: boolean;
  /** Whether there is a search. */
  readonly search: boolean;
  readonly navigation: readonly {
    readonly path: string;
    readonly name: Index["name"] | "about" | "search";
  }[];
}

/** What all templates see. A class, because Eleventy copies plain objects for every template. */
export class Site implements SiteFacts {
  readonly settings: Settings;
  readonly portable: boolean;
  readonly search: boolean;
  readonly navigation: SiteFacts["navigation"];
  readonly pages: SitePages;

  constructor(facts: SiteFacts, pages: Partial<SitePages>) {
    this.settings = facts.settings;
    this.portable = facts.portable;
    this.search = facts.search;
    this.navigation = facts.navigation;
    this.pages = new Pages({ ...noPages, ...pages });
  }
}

const noPages: SitePages = {
  ...{ articles: [], shelves: [], indexes: [] },
  ...{ report: [], redirects: [], front: [] },
};

/** Not a plain object, so that Eleventy hands on the lists themselves. */
class Pages implements SitePages {
  readonly articles: SitePages["articles"];
  readonly shelves: SitePages["shelves"];
  readonly indexes: SitePages["indexes"];
  readonly report: SitePages["report"];
  readonly redirects: SitePages["redirects"];
  readonly front: SitePages["front"];

  constructor(pages: SitePages) {
    this.articles = pages.articles;
    this.shelves = pages.shelves;
    this.indexes = pages.indexes;
    this.report = pages.report;
    this.redirects = pages.redirects;
    this.front = pages.front;
  }
}

/** Address of the copy of a file that an article was made from. */
export function twinOf(article: Article, file: ArticleFile): string {
  const version = file.path === article.file.path ? undefined : file.sha256.slice(0, 8);
  return twinPath(article.path, endingOf(file), version);
}

/** Where that copy stood while the article's page was at another address. */
export function formerTwinOf(page: string, { file }: Article): string {
  return twinPath(page, endingOf(file));
}

function endingOf({ path }: ArticleFile): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "txt";
}

import type { Archive } from "../archive.ts";
import type { Article, ArticleFile } from "../article.ts";
import { twinPath } from "../paths.ts";
import type { Index, Shelf } from "../shelves.ts";
import type { ReportPage } from "./plan-report.ts";

/** The page of one article. */
export interface ArticlePage {
  readonly path: string;
  readonly article: Article;
  /** The innermost shelves the article stands on, in the order of the indexes. */
  readonly shelves: readonly Shelf[];
  /** Neighbours in time, among dated articles. */
  readonly previous?: Article;
  readonly next?: Article;
}

/** One page of a list that may have several. */
export interface ListPage {
  readonly path: string;
  /** Counted from 1. */
  readonly number: number;
  /** Addresses of all pages of this list. */
  readonly pages: readonly string[];
}

/** Articles under the heading of an inner shelf, or under none. */
export interface ArticleGroup {
  readonly shelf?: Shelf;
  readonly articles: readonly Article[];
}

/** A page of one shelf. */
export interface ShelfPage extends ListPage {
  readonly shelf: Shelf;
  /** Inner shelves to choose from, where the articles are too many to stand on one page. */
  readonly inner: readonly Shelf[];
  readonly groups: readonly ArticleGroup[];
  /** Neighbours of the same kind that hold something. */
  readonly previous?: Shelf;
  readonly next?: Shelf;
}

/** A page that lists the outer shelves of one index. */
export interface IndexPage extends ListPage {
  readonly index: Index;
  readonly shelves: readonly Shelf[];
}

/** The lists that templates make pages from. `front` has one member, or none when not wanted. */
export interface SitePages {
  readonly articles: readonly ArticlePage[];
  readonly shelves: readonly ShelfPage[];
  readonly indexes: readonly IndexPage[];
  readonly report: readonly ReportPage[];
  readonly front: readonly { readonly path: "/" }[];
}

/** The beginning of an index, for the front page. */
export interface Opening {
  readonly index: Index;
  readonly shelves: readonly Shelf[];
  /** How many shelves stand on the index's own page only. */
  readonly more: number;
}

/** What all templates see, whatever pages are made. */
interface SiteFacts {
  readonly archive: Archive;
  readonly portable: boolean;
  /** The newest dated articles, newest first. */
  readonly latest: readonly Article[];
  readonly openings: readonly Opening[];
  readonly navigation: readonly { readonly path: string; readonly title: string }[];
}

/** What all templates see. A class, because Eleventy copies plain objects for every template. */
export class Site implements SiteFacts {
  readonly archive: Archive;
  readonly portable: boolean;
  readonly latest: readonly Article[];
  readonly openings: readonly Opening[];
  readonly navigation: SiteFacts["navigation"];
  readonly pages: SitePages;

  constructor(facts: SiteFacts, pages: SitePages) {
    this.archive = facts.archive;
    this.portable = facts.portable;
    this.latest = facts.latest;
    this.openings = facts.openings;
    this.navigation = facts.navigation;
    this.pages = new Pages(pages);
  }

  /** The same site with some of its pages only; all else is shared. */
  withPages(pages: Partial<SitePages>): Site {
    return new Site(this, { ...noPages, ...pages });
  }
}

const noPages: SitePages = { articles: [], shelves: [], indexes: [], report: [], front: [] };

/** Not a plain object, so that Eleventy hands on the lists themselves. */
class Pages implements SitePages {
  readonly articles: SitePages["articles"];
  readonly shelves: SitePages["shelves"];
  readonly indexes: SitePages["indexes"];
  readonly report: SitePages["report"];
  readonly front: SitePages["front"];

  constructor(pages: SitePages) {
    this.articles = pages.articles;
    this.shelves = pages.shelves;
    this.indexes = pages.indexes;
    this.report = pages.report;
    this.front = pages.front;
  }
}

/** Address of the copy of a file that an article was made from. */
export function twinOf(article: Article, file: ArticleFile): string {
  const ending = /\.([^./]+)$/.exec(file.path)?.[1]?.toLowerCase() ?? "txt";
  const version = file === article.file ? undefined : file.sha256.slice(0, 8);
  return twinPath(article.path, ending, version);
}

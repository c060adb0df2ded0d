import type { Index } from "../indexes/contract.ts";
import type { Article, ArticleFile } from "../model/article.ts";
import { twinPath } from "../model/paths.ts";
import type { Settings } from "../settings/settings.ts";
import type { AboutView } from "./about.ts";
import type { ArticlePage } from "./article-page.ts";
import type { FrontArchive } from "./front-archive.ts";
import type { HomeView } from "./home.ts";
import type { ArticleLink } from "./links.ts";
import type { ReportPage } from "./report.ts";
import type { IndexPage, ShelfPage } from "./shelf-page.ts";

/** What the pages show that are made once a site. */
export interface FrontPage {
  readonly path: "/";
  readonly home: HomeView;
  readonly about: AboutView;
  readonly account: SiteAccount;
  readonly redirects: readonly RedirectPage[];
}

/** What `report.json` tells: what became of every file, what was found, and what the texts say of dates. */
export type SiteAccount = Pick<FrontArchive, "ledger" | "rows" | "ignored" | "dateAudit">;

/** A former address of an article, and where it stands now. */
export interface RedirectPage {
  readonly path: string;
  readonly article: ArticleLink;
  /** The same of the copy of its file. */
  readonly twin: { readonly path: string; readonly now: string };
}

/** The lists that templates make pages from. `front` has one member, or none when not wanted. */
export interface SitePages {
  readonly articles: readonly ArticlePage[];
  readonly shelves: readonly ShelfPage[];
  readonly indexes: readonly IndexPage[];
  readonly report: readonly ReportPage[];
  readonly redirects: readonly RedirectPage[];
  readonly front: readonly FrontPage[];
  readonly ownPages: readonly OwnItem[];
  readonly ownExports: readonly OwnItem[];
}

/** A page or an export of the owner's own, of which `own-pages.ts` has the definition. */
export interface OwnItem {
  readonly path: string;
  readonly archive: FrontArchive;
}

/** What all pages show, whatever part of the site they are of. Plain data: it goes to other processes. */
export interface SiteFacts {
  readonly settings: Settings;
  readonly portable: boolean;
  /** Whether there is a search. */
  readonly search: boolean;
  readonly navigation: readonly NavigationWay[];
}

/** A way into the archive that every page leads to. Plain data. */
export interface NavigationWay extends Pick<Index, "words"> {
  readonly path: string;
  /** That of an index; "about" or "search". */
  readonly name: string;
  /** The name of the facet by which the search narrows to it. */
  readonly facet?: string;
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
  ...{ report: [], redirects: [], front: [], ownPages: [], ownExports: [] },
};

/** Not a plain object, so that Eleventy hands on the lists themselves. */
class Pages implements SitePages {
  readonly articles: SitePages["articles"];
  readonly shelves: SitePages["shelves"];
  readonly indexes: SitePages["indexes"];
  readonly report: SitePages["report"];
  readonly redirects: SitePages["redirects"];
  readonly front: SitePages["front"];
  readonly ownPages: SitePages["ownPages"];
  readonly ownExports: SitePages["ownExports"];

  constructor(pages: SitePages) {
    this.articles = pages.articles;
    this.shelves = pages.shelves;
    this.indexes = pages.indexes;
    this.report = pages.report;
    this.redirects = pages.redirects;
    this.front = pages.front;
    this.ownPages = pages.ownPages;
    this.ownExports = pages.ownExports;
  }
}

/** Address of the copy of a file that an article was made from. */
export function twinOf(article: Pick<Article, "path" | "file">, file: ArticleFile): string {
  const version = file.path === article.file.path ? undefined : file.sha256.slice(0, 8);
  return twinPath(article.path, endingOf(file), version);
}

/** Where that copy stood while the article's page was at another address. */
export function formerTwinOf(page: string, { file }: Article): string {
  return twinPath(page, endingOf(file));
}

/** Endings that servers and browsers take for text. */
const asText = ["txt", "text", "md", "markdown"];

/** A form that an owner has added is still shown as text: as XML or HTML a browser might run what is in it. */
function endingOf({ path }: ArticleFile): string {
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "txt";
  return asText.includes(ending) ? ending : `${ending}.txt`;
}

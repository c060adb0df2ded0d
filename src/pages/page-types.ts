import type { Index } from "../indexes/contract.ts";
import type { Article, ArticleFile } from "../model/article.ts";
import { twinPath } from "../model/paths.ts";
import type { Settings } from "../settings/settings.ts";
import type { AboutView } from "./about.ts";
import type { ArticlePage } from "./article-page.ts";
import type { FrontArchive } from "./front-archive.ts";
import type { HomeView } from "./home/home.ts";
import type { ArticleLink } from "./links.ts";
import type { ManifestCheck } from "./manifest-check.ts";
import type { ReportPage } from "./report.ts";
import type { IndexPage, ShelfPage } from "./shelf-page.ts";

/** The pages that a site has one of each. */
export interface FrontPage {
  readonly path: "/";
  readonly home: HomeView;
  readonly about: AboutView;
  readonly account: SiteAccount;
  readonly redirects: readonly RedirectPage[];
  /** Further addresses, of other systems, from which volumes lead to their articles. */
  readonly former: FrontArchive["former"];
  readonly manifestCheck: ManifestCheck;
}

/** The content of `report.json`: the fate of every file, all problems, and what the texts say of dates. */
export type SiteAccount = Pick<FrontArchive, "ledger" | "rows" | "ignored" | "dateAudit">;

/** A former address of an article, and its present address; or those of the shelf of a place. */
export interface RedirectPage {
  readonly path: string;
  readonly article: Pick<ArticleLink, "path" | "title" | "language" | "direction">;
  /** The former and present address of the copy of its file; a shelf and an address of another system have none. */
  readonly twin?: { readonly path: string; readonly now: string };
}

/** The lists that templates make pages from. `front` has one member, or none when it is not built. */
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

/** An owner's page or export; its definition is in `own-pages.ts`. */
export interface OwnItem {
  readonly path: string;
  readonly archive: FrontArchive;
}

/** Facts that all pages show, in every part of the site. Plain data: it goes to other processes. */
export interface SiteFacts {
  readonly settings: Settings;
  readonly portable: boolean;
  /** Whether the site has a search. */
  readonly search: boolean;
  readonly navigation: readonly NavigationWay[];
}

/** A link of the navigation, which every page has. Plain data. */
export interface NavigationWay extends Pick<Index, "words"> {
  readonly path: string;
  /** Name of an index; otherwise "about" or "search". */
  readonly name: string;
  /** Name of the facet by which the search narrows to it. */
  readonly facet?: string;
}

/** The data that all templates see. A class, because Eleventy copies plain objects for every template. */
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

/** The lists of pages. Not a plain object, so that Eleventy passes the lists on without copying them. */
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

/** Returns the address of the copy of a file that an article was made from. */
export function twinOf(
  article: Pick<Article, "path"> & { readonly file: Pick<ArticleFile, "path"> },
  file: Pick<ArticleFile, "path" | "sha256">,
): string {
  const version = file.path === article.file.path ? undefined : file.sha256.slice(0, 8);
  return twinPath(article.path, endingOf(file), version);
}

/** Returns the address that this copy had while the article's page was at another address. */
export function formerTwinOf(page: string, { file }: Article): string {
  return twinPath(page, endingOf(file));
}

/** Endings that servers and browsers take for text. */
const asText = ["txt", "text", "md", "markdown"];

/** A form that an owner has added is still shown as text: as XML or HTML a browser might run what is in it. */
function endingOf({ path }: Pick<ArticleFile, "path">): string {
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "txt";
  return asText.includes(ending) ? ending : `${ending}.txt`;
}

import type { Article, ArticleText } from "../model/article.ts";
import type { ArticleLink, NestedShelf } from "./links.ts";
import type { NearArticles } from "./nearby-articles.ts";

/** The text of an article's page, and of the versions that differ from it, by their files. */
export interface ArticleTexts {
  readonly text: ArticleText;
  readonly versions: ReadonlyMap<string, ArticleVersion>;
  /** What the heads of further files say beyond all facts, by these files. */
  readonly furtherExtra: ReadonlyMap<string, NonNullable<ArticleText["extra"]>>;
}

/** Another text of an article. */
export type ArticleVersion = Pick<ArticleText & Article, "body" | "language" | "direction">;

/** What an article's own page shows of it, besides its text. */
export type ArticleOfPage = Omit<Article, "claim" | "slug" | "volume" | "dateEvidence">;

/** What a page shows of an article to cite it. */
export type CitedArticle = ArticleLink & Pick<Article, "id" | "source" | "published" | "authors">;

/** The page of one article, but for its texts: the digests of its files stand for these. */
export interface ArticlePlan {
  readonly path: string;
  readonly article: ArticleOfPage;
  /** The innermost shelves the article stands on, in the order of the indexes. */
  readonly shelves: readonly NestedShelf[];
  /** Neighbours in time, among dated articles. */
  readonly previous?: ArticleLink;
  readonly next?: ArticleLink;
  readonly near: NearArticles;
}

/** The page of one article. */
export interface ArticlePage extends ArticlePlan, ArticleTexts {}

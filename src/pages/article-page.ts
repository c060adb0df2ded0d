import type { Article, ArticleText } from "../model/article.ts";
import type { ArticleLink, NestedShelf } from "./links.ts";
import type { NearArticles } from "./nearby-articles.ts";

/** The texts of an article's page: its own, and those of the versions that differ from it, by their files. */
export interface ArticleTexts {
  readonly text: ArticleText;
  readonly versions: ReadonlyMap<string, ArticleVersion>;
  /** Front matter of further files that is not among the facts, by file. */
  readonly furtherExtra: ReadonlyMap<string, NonNullable<ArticleText["extra"]>>;
}

/** Another text of an article. */
export type ArticleVersion = Pick<ArticleText & Article, "body" | "language" | "direction">;

/** Everything that an article's own page shows of it, besides its text. */
export type ArticleOfPage = Omit<Article, "claim" | "slug" | "volume" | "dateEvidence">;

/** The part of an article that a citation needs. */
export type CitedArticle = ArticleLink & Pick<Article, "id" | "source" | "published" | "authors">;

/** The page of one article without its texts, for which the digests of its files stand. */
export interface ArticlePlan {
  readonly path: string;
  readonly article: ArticleOfPage;
  /** The innermost shelves on which the article stands, in the order of the indexes. */
  readonly shelves: readonly NestedShelf[];
  /** Neighbours in time, among dated articles. */
  readonly previous?: ArticleLink;
  readonly next?: ArticleLink;
  readonly near: NearArticles;
}

/** The page of one article. */
export interface ArticlePage extends ArticlePlan, ArticleTexts {}

import type { Shelf } from "../indexes/shelf.ts";
import type { Article, ArticleText } from "../model/article.ts";
import type { ArticleNeighbour } from "./links.ts";
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

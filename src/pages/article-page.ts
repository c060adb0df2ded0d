import type { Article, ArticleText, FurtherFile } from "../model/article.ts";
import type { Attached, Facsimile, LeadPicture, Target } from "../model/references.ts";
import type { ArticleLink, ListPage, NestedShelf } from "./links.ts";
import type { NearArticles } from "./nearby-articles.ts";

/** The texts of an article's page: its own, and those of the versions that differ from it, by their files. */
export interface ArticleTexts {
  readonly text: ArticleText;
  readonly versions: ReadonlyMap<string, ArticleVersion>;
  /** Front matter of further files that is not among the facts, by file. */
  readonly furtherExtra: ReadonlyMap<string, NonNullable<ArticleText["extra"]>>;
  readonly opening?: Opening;
  /** Addresses in the text that lead to articles of this archive, with their pages. */
  readonly heldAddresses?: Readonly<Record<string, string>>;
}

/** Another text of an article, or its beginning if it is too long for the page. */
export interface ArticleVersion
  extends Pick<ArticleText & Article, "body" | "language" | "direction"> {
  readonly isCut?: true;
  /** What the references of its own file lead to. */
  readonly targets?: readonly Target[];
}

/** The passage that opens a report, where it is not the first of the text. */
export interface Opening {
  /** Address of the page on which it stands. */
  readonly path: string;
  readonly id: string;
}

/** One page of a text that has several: its number, counted from 1, and the addresses of all. */
export type TextPage = Omit<ListPage, "path">;

/** Everything that an article's own page shows of it, besides its text. */
export interface ArticleOfPage
  extends Omit<
    Article,
    | "claim"
    | "headForm"
    | "slug"
    | "former"
    | "volume"
    | "dateEvidence"
    | "furtherFiles"
    | "links"
    | keyof Attached
  > {
  readonly furtherFiles: readonly FurtherFileOfPage[];
}

/** A further file, and what the references of its text lead to. */
export interface FurtherFileOfPage extends Omit<FurtherFile, "attachments"> {
  readonly targets?: readonly Target[];
}

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
  /** Missing if the text has one page only. The further ones show nothing but the text. */
  readonly textPage?: TextPage;
  /** What the references of the article lead to, in their order. */
  readonly targets?: readonly Target[];
  readonly lead?: LeadOfPage;
  /** Pages of the articles to whose original addresses it links, by their ids. */
  readonly held?: Readonly<Record<string, string>>;
  readonly facsimile?: Facsimile;
}

/** The picture above a text. */
export interface LeadOfPage extends Omit<LeadPicture, "picture"> {
  readonly target: Target;
}

/** The page of one article. */
export interface ArticlePage extends ArticlePlan, ArticleTexts {}

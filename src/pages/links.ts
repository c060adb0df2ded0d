import type { Index } from "../indexes/contract.ts";
import type { ShelfOutline } from "../indexes/shelf.ts";
import type { Article, Source } from "../model/article.ts";
import type { Cover, Picture } from "../model/references.ts";
import { truncate } from "../text/text.ts";

/*
 * What pages show of things that have pages of their own. Plain data: the key of a page is the digest of
 * what it shows, so a page cannot show anything that its key does not cover.
 */

/** An article as other pages link to it. */
export type ArticleLink = Pick<Article, "path" | "title" | "language" | "direction">;

/** An article in a list. */
export interface ArticleEntry extends ArticleLink {
  /** "2021-11-22", "2021-11" or "2021"; missing where it is not known. */
  readonly date?: string;
  /** Day of the last change, where it is another. */
  readonly updated?: string;
  readonly source: SourceName;
  /** Place of its dateline. */
  readonly place?: string;
  /** The part of its summary or lead that a list shows. */
  readonly lead: string;
  /** Values of further fields, as in `ArticleFacts`: for components that show more than ours. */
  readonly fields?: Article["fields"];
  /** Whether it is the first of its day in a list that a calendar leads into. */
  readonly opensDay?: true;
  /** Its lead picture. */
  readonly picture?: PictureOfEntry;
}

/** A small picture beside a headline. */
export interface PictureOfEntry {
  readonly picture: Omit<Picture, "original">;
  readonly alt: string;
}

/** A source as pages name it. */
export type SourceName = Pick<Source, "id" | "name">;

/** An index as pages link to it. */
export type IndexLink = Pick<Index, "name" | "root" | "sequence" | "words">;

/** A shelf as pages link to it. */
export interface ShelfLink {
  readonly index: IndexLink;
  readonly key: string;
  readonly label: string;
  readonly path: string;
}

/** A shelf in a list. */
export interface ShelfEntry extends ShelfLink {
  /** Number of articles here and on all inner shelves. */
  readonly count: number;
  /** First and last date of its dated articles. */
  readonly span?: { readonly first: string; readonly last: string };
}

/** A shelf with those that it stands inside, the outermost first. */
export interface NestedShelf extends ShelfLink {
  readonly outer: readonly ShelfLink[];
}

/** The shelf that a page is of. */
export type ShelfHead = ShelfEntry & NestedShelf;

/** The shelf before or after in time. */
export type ShelfNeighbour = Pick<ShelfLink, "path" | "key">;

/** A shelf of another index, and the number of articles of this one that stand there, too. */
export type CountedShelf = Pick<ShelfEntry, "label" | "path" | "count">;

/** One page of a list that may have several. */
export interface ListPage {
  readonly path: string;
  /** Counted from 1. */
  readonly number: number;
  /** Addresses of all pages of this list. */
  readonly pages: readonly string[];
}

/** Characters of a lead that are enough to show what an article is about. */
const leadLength = 180;

/** Names an article for a link to it. */
export function linkArticle({ path, title, language, direction }: Article): ArticleLink {
  return { path, title, language, direction };
}

/** Names an article in a list. */
export function listArticle(article: Article): ArticleEntry {
  const { published, updated, source, dateline, summary, lead, fields, cover } = article;
  return {
    ...linkArticle(article),
    ...(published && { date: published.date }),
    ...(updated && updated.date !== published?.date && { updated: updated.date }),
    source: nameSource(source),
    ...(dateline && { place: dateline.place }),
    lead: truncate(summary || lead, leadLength),
    ...(fields && { fields }),
    ...(cover?.target?.kind === "picture" && { picture: showSmall(cover.target.picture, cover) }),
  };
}

/** Shows a lead picture in a list: readers find the whole one on the article's page. */
function showSmall(
  { original: _original, ...picture }: Picture,
  { alt = "" }: Cover,
): PictureOfEntry {
  return { picture, alt };
}

/** Names a source, without the address of an article. */
export function nameSource({ id, name }: Source): SourceName {
  return { id, name };
}

/** Names an index for a link to its list of shelves. */
export function linkIndex({ name, root, sequence, words }: Index): IndexLink {
  return { name, root, sequence, ...(words && { words }) };
}

/** Names a shelf for a link to it. */
export function linkShelf({ index, key, label, path }: ShelfOutline): ShelfLink {
  return { index: linkIndex(index), key, label, path };
}

/** Names a shelf in a list. */
export function listShelf(shelf: ShelfOutline): ShelfEntry {
  const { count, span } = shelf;
  return { ...linkShelf(shelf), count, ...(span && { span }) };
}

/** Names a shelf and those that it stands inside. */
export function nestShelf(shelf: ShelfOutline): NestedShelf {
  return { ...linkShelf(shelf), outer: outerOf(shelf) };
}

/** Names the shelf that a page is of. */
export function headShelf(shelf: ShelfOutline): ShelfHead {
  return { ...listShelf(shelf), outer: outerOf(shelf) };
}

function outerOf({ parent }: ShelfOutline): ShelfLink[] {
  return parent ? [...outerOf(parent), linkShelf(parent)] : [];
}

/** Returns the shelf that stands in its index's own list: this one, or the outermost around it. */
export function outermostOf(shelf: NestedShelf): ShelfLink {
  return shelf.outer[0] ?? shelf;
}

import type { Article } from "../model/article.ts";
import type { Index } from "./contract.ts";

/** A shelf without its articles: its position, and how much it holds. */
export interface ShelfOutline {
  readonly index: Index;
  readonly key: string;
  readonly label: string;
  readonly path: string;
  readonly parent?: ShelfOutline;
  /** Inner shelves, in the order of their keys. */
  readonly children: readonly ShelfOutline[];
  /** Number of articles here and on all inner shelves. */
  readonly count: number;
  /** First and last date of the shelf's dated articles. */
  readonly span?: { readonly first: string; readonly last: string };
}

/** All articles under one key of an index. */
export interface Shelf extends ShelfOutline {
  readonly parent?: Shelf;
  readonly children: readonly Shelf[];
  /** Articles on this shelf and on no inner one, in the archive's order. */
  readonly articles: readonly Article[];
}

/** An index with its shelves. */
export interface ShelvedIndex<Of extends ShelfOutline = Shelf> {
  readonly index: Index;
  /** The outer shelves, by label. */
  readonly shelves: readonly Of[];
  readonly byKey: ReadonlyMap<string, Of>;
}

/**
 * Puts articles, given in the archive's order, on the shelves of an index. `labels` are for keys with a
 * label from articles elsewhere.
 */
export function shelve(
  index: Index,
  articles: readonly Article[],
  labels: ReadonlyMap<string, string> = new Map(),
): ShelvedIndex {
  const byKey = new Map<string, OpenShelf>();
  for (const article of articles) {
    for (const key of index.keys(article)) {
      const shelf = openShelf(index, key, article, byKey, labels);
      shelf.articles.push(article);
      for (let at: OpenShelf | undefined = shelf; at; at = at.parent) count(at, article);
    }
  }
  const shelves = [...byKey.values()].filter((shelf) => !shelf.parent);
  for (const shelf of byKey.values()) shelf.children.sort(compareKeys);
  return { index, shelves: shelves.sort(byLabel), byKey };
}

/** Returns every article of a shelf and its inner shelves, in order. */
export function articlesOf(shelf: Shelf): Article[] {
  return [...shelf.articles, ...shelf.children.flatMap(articlesOf)];
}

/** Returns the shelf of an index's own list that contains this one. */
export function outermost(shelf: ShelfOutline): ShelfOutline {
  return shelf.parent ? outermost(shelf.parent) : shelf;
}

interface OpenShelf extends Shelf {
  readonly parent?: OpenShelf;
  readonly children: OpenShelf[];
  readonly articles: Article[];
  count: number;
  span?: { readonly first: string; readonly last: string };
}

function openShelf(
  index: Index,
  key: string,
  article: Article,
  byKey: Map<string, OpenShelf>,
  labels: ReadonlyMap<string, string>,
): OpenShelf {
  const known = byKey.get(key);
  if (known) return known;
  const cut = key.lastIndexOf("/");
  const parent = cut > 0 ? openShelf(index, key.slice(0, cut), article, byKey, labels) : undefined;
  const shelf: OpenShelf = {
    index,
    key,
    label: labels.get(key) ?? index.label(key, article),
    path: index.path(key),
    ...(parent && { parent }),
    children: [],
    articles: [],
    count: 0,
  };
  byKey.set(key, shelf);
  parent?.children.push(shelf);
  return shelf;
}

function count(shelf: OpenShelf, { published }: Article): void {
  shelf.count += 1;
  if (!published) return;
  const { first = published.date, last = published.date } = shelf.span ?? {};
  shelf.span = {
    first: published.date < first ? published.date : first,
    last: published.date > last ? published.date : last,
  };
}

/** Compares keys by code units: the order must not depend on the machine's locale. */
export function compareKeys(a: ShelfOutline, b: ShelfOutline): number {
  return a.key < b.key ? -1 : 1;
}

/** Compares labels, ignoring case; equal ones by key. */
export function byLabel(a: ShelfOutline, b: ShelfOutline): number {
  const [left, right] = [a.label.toLowerCase(), b.label.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : compareKeys(a, b);
}

/** The part of a shelf that gives its time: its index and its key. */
interface Keyed {
  readonly index: Pick<Index, "sequence">;
  readonly key: string;
}

/**
 * Returns the year, month and day of a shelf, as far as its key gives them, or "undated"; empty for an
 * outer shelf.
 */
export function timeOf({ index, key }: Keyed): readonly string[] {
  const segments = key.split("/");
  return index.sequence === "time" ? segments : segments.slice(1);
}

/** Whether all articles of a shelf belong to one volume, so that its page is made with them. */
export function isWithin(
  volume: string,
  { index, key }: { readonly index: Pick<Index, "sequence">; readonly key: string },
): boolean {
  // Its articles are on the shelf of a divided year itself.
  if (volume.endsWith("-00")) return false;
  const time = volume.replaceAll("-", "/");
  if (index.sequence === "none") return key.slice(key.indexOf("/")) === `/${time}`;
  return key === time || key.startsWith(`${time}/`);
}

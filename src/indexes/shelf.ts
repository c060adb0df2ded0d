import type { Article } from "../model/article.ts";
import type { Index } from "./contract.ts";

/** A shelf as it is known without its articles: where it stands, and how much it holds. */
export interface ShelfOutline {
  readonly index: Index;
  readonly key: string;
  readonly label: string;
  readonly path: string;
  readonly parent?: ShelfOutline;
  /** Shelves inside this one, in the order of their keys. */
  readonly children: readonly ShelfOutline[];
  /** Articles here and on all inner shelves. */
  readonly count: number;
  /** First and last date of the shelf's dated articles. */
  readonly span?: { readonly first: string; readonly last: string };
}

/** All articles under one key of an index. */
export interface Shelf extends ShelfOutline {
  readonly parent?: Shelf;
  readonly children: readonly Shelf[];
  /** Articles that stand here and on no inner shelf, in the order of the archive. */
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
 * Puts articles, given in the archive's order, on the shelves of an index. `labels` are for keys that
 * articles elsewhere have given a name.
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

/** Every article of a shelf and its inner shelves, in order. */
export function articlesOf(shelf: Shelf): Article[] {
  return [...shelf.articles, ...shelf.children.flatMap(articlesOf)];
}

/** The shelf that stands in an index's own list, in which this one is. */
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

/** By code units: the order must not depend on the machine's locale. */
export function compareKeys(a: ShelfOutline, b: ShelfOutline): number {
  return a.key < b.key ? -1 : 1;
}

/** By label, whatever its capitals; equal ones by key. */
export function byLabel(a: ShelfOutline, b: ShelfOutline): number {
  const [left, right] = [a.label.toLowerCase(), b.label.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : compareKeys(a, b);
}

/** What tells the time of a shelf: its index and its key. */
interface Keyed {
  readonly index: Pick<Index, "sequence">;
  readonly key: string;
}

/** The year, month and day of a shelf, as far as its key tells them, or "undated"; none of an outer shelf. */
export function timeOf({ index, key }: Keyed): readonly string[] {
  const segments = key.split("/");
  return index.sequence === "time" ? segments : segments.slice(1);
}

/** Whether all articles of a shelf are of one volume, so that its page is made with them. */
export function isWithin(
  volume: string,
  { index, key }: { readonly index: Pick<Index, "sequence">; readonly key: string },
): boolean {
  // Its articles stand on the shelf of a divided year itself.
  if (volume.endsWith("-00")) return false;
  const time = volume.replaceAll("-", "/");
  if (index.sequence === "none") return key.slice(key.indexOf("/")) === `/${time}`;
  return key === time || key.startsWith(`${time}/`);
}

import type { Index } from "../indexes/contract.ts";
import { indexes } from "../indexes/index.ts";
import {
  byLabel,
  byOrderOfKeys,
  isWithin,
  outermost,
  type Shelf,
  type ShelfFigures,
  type ShelvedIndex,
} from "../indexes/shelf.ts";
import { joinFigures, keysIn, parseFigures } from "../indexes/shelf-figures.ts";
import type { Article } from "../model/article.ts";
import { shortHash } from "../text/hash.ts";
import type { ArticlesOf } from "./join-articles.ts";
import type { ShelfSummary } from "./summarize.ts";

/** The outer shelves of a volume, by index. */
export interface VolumeShelves {
  readonly name: string;
  readonly shelves: Readonly<Record<string, readonly ShelfSummary[]>>;
}

/**
 * Puts the outer shelves of all volumes together, as if all articles were put on them at once. Volumes
 * come in the archive's order. A shelf's articles are read when somebody asks for them.
 */
export function joinShelves(
  volumes: readonly VolumeShelves[],
  articlesOf: ArticlesOf,
): ShelvedIndex[] {
  return indexes.map((index) => {
    const byKey = new Map<string, JoinedShelf>();
    for (const { name, shelves } of volumes) {
      for (const shelf of shelves[index.name] ?? []) {
        join(shelf, name, index, byKey, articlesOf, undefined);
      }
    }
    const shelves = [...byKey.values()].filter((shelf) => !shelf.parent);
    for (const shelf of byKey.values()) shelf.children.sort(byOrderOfKeys);
    return { index, shelves: shelves.sort(byLabel), byKey };
  });
}

/** Shelves that hold articles of several volumes, or might: outer shelves, and divided years and months. */
export function shelvesAcross(joined: readonly ShelvedIndex[]): Shelf[] {
  return joined.flatMap(({ byKey }) => [...byKey.values()].filter((shelf) => isAcross(shelf)));
}

function isAcross(shelf: Shelf): boolean {
  return openJoined(shelf).parts.some(({ volume }) => !isWithin(volume, shelf));
}

/**
 * Of all that the page of a shelf across volumes shows, also of shelves of other indexes; `beside` is
 * what else it shows.
 */
export function shelfKey(
  shelf: Shelf,
  siteDigest: string,
  joined: readonly ShelvedIndex[],
  beside: unknown,
): string {
  const own = openJoined(shelf);
  const labels = joined.map(({ index, byKey }) => {
    const names = own.namesOf(index.name);
    return [...names].map((key) => byKey.get(key)?.label);
  });
  return shortHash(
    JSON.stringify([siteDigest, own.told(), outermost(own).label, labels, beside]),
    32,
  );
}

/** @throws Error for a shelf that was not joined. */
function openJoined(shelf: Shelf): JoinedShelf {
  if (!(shelf instanceof JoinedShelf)) throw new Error(`${shelf.path} is no joined shelf`);
  return shelf;
}

/** A shelf as the front sees it. */
class JoinedShelf implements Shelf {
  readonly index: Index;
  readonly key: string;
  readonly label: string;
  readonly path: string;
  readonly parent?: JoinedShelf;
  readonly children: JoinedShelf[] = [];
  count = 0;
  span?: NonNullable<Shelf["span"]>;
  /** What each volume has of it. */
  readonly parts: { readonly volume: string; readonly summary: ShelfSummary }[] = [];
  readonly #articlesOf: ArticlesOf;

  constructor(
    index: Index,
    { key, label }: ShelfSummary,
    parent: JoinedShelf | undefined,
    articlesOf: ArticlesOf,
  ) {
    this.index = index;
    this.key = key;
    this.label = label;
    this.path = index.path(key);
    if (parent) this.parent = parent;
    this.#articlesOf = articlesOf;
  }

  /** Those of a shelf that fits on one page; of a larger one none, which stand on inner shelves. */
  get articles(): readonly Article[] {
    return this.parts.flatMap(({ volume, summary }) =>
      summary.articles ? this.#articlesOf(volume, summary.articles) : [],
    );
  }

  get figures(): ShelfFigures {
    return joinFigures([
      ...this.parts.map(({ summary }) => parseFigures(summary.figures)),
      ...this.children.map((child) => child.figures),
    ]);
  }

  /** All that is known of it without reading an article. */
  told(): unknown {
    const { key, label, count, span, parts, children } = this;
    const contents = parts.map(({ summary }) => [summary.content, summary.figures]);
    return [key, label, count, span, contents, children.map((child) => child.told())];
  }

  /** Keys of the shelves of another index that its articles stand on, as far as pages show them. */
  namesOf(index: Index["name"]): Set<string> {
    if (index !== "places" && index !== "agencies") return new Set();
    const own = this.parts.flatMap(({ summary }) => keysIn(summary.figures, index));
    return new Set([...own, ...this.children.flatMap((child) => [...child.namesOf(index)])]);
  }
}

function join(
  summary: ShelfSummary,
  volume: string,
  index: Index,
  byKey: Map<string, JoinedShelf>,
  articlesOf: ArticlesOf,
  parent: JoinedShelf | undefined,
): void {
  let shelf = byKey.get(summary.key);
  if (!shelf) {
    shelf = new JoinedShelf(index, summary, parent, articlesOf);
    byKey.set(summary.key, shelf);
    parent?.children.push(shelf);
  }
  shelf.parts.push({ volume, summary });
  shelf.count += summary.count;
  const { span } = summary;
  if (span) {
    const { first, last } = shelf.span ?? span;
    shelf.span = {
      first: span.first < first ? span.first : first,
      last: span.last > last ? span.last : last,
    };
  }
  for (const inner of summary.inner) join(inner, volume, index, byKey, articlesOf, shelf);
}

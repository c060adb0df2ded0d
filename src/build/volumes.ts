import type { Archive } from "../archive.ts";
import type { Article } from "../article.ts";
import type { Shelf, ShelvedIndex } from "../shelves.ts";
import { yearOf } from "../year-keys.ts";
import { findSourceEdges, type SourceEdge } from "./near-articles.ts";
import { findTurns, type ShelfTurn } from "./shelf-turns.ts";
import type { ArticleNeighbour, ShelfNeighbour } from "./site.ts";

/**
 * A part of the archive by time: a year, or all that has no date. It is built on its own, from its
 * articles and what its frame tells of the rest of the archive.
 */
export interface Volume extends VolumeFrame {
  /** In the archive's order. */
  readonly articles: readonly Article[];
}

/** What the pages of a volume show of other volumes. Plain data: it goes to other processes. */
export interface VolumeFrame {
  /** "2021", "undated". */
  readonly name: string;
  readonly before: Edge;
  readonly after: Edge;
  /** What lies nearest beyond it in each of its sources. */
  readonly sourceEdges: readonly SourceEdge[];
  /** What outer shelves are called, where this volume's articles alone would give another name. */
  readonly labels: readonly ShelfLabel[];
  /** Other years of the sources, places … that have articles in this one. */
  readonly turns: readonly ShelfTurn[];
}

/** What lies nearest in time beyond a volume. */
export interface Edge {
  readonly article?: ArticleNeighbour;
  /** The nearest shelf of each depth: year, month, day. */
  readonly shelves: readonly (ShelfNeighbour | undefined)[];
}

export interface ShelfLabel {
  readonly index: string;
  readonly key: string;
  readonly label: string;
}

/** Divides an archive. Every article is in one volume; a volume's shelves hold articles of no other. */
export function divide(archive: Archive): Volume[] {
  const groups: Article[][] = [];
  for (const article of archive.articles) {
    const last = groups.at(-1);
    if (last?.[0] && yearOf(last[0]) === yearOf(article)) last.push(article);
    else groups.push([article]);
  }
  const rows = rowsInTime(archive.indexes);
  const labels = foreignLabels(archive.indexes);
  const turns = findTurns(archive.indexes);
  const sourceEdges = findSourceEdges(groups);
  return groups.map((articles, at): Volume => {
    const name = articles[0] ? yearOf(articles[0]) : "";
    const isDated = articles[0]?.published !== undefined;
    const previous = isDated ? groups[at - 1]?.at(-1) : undefined;
    const next = groups[at + 1]?.[0];
    const edges = isDated ? rows.map((row) => nearest(row, name)) : [];
    return {
      name,
      articles,
      before: edge(
        previous,
        edges.map(({ before }) => before),
      ),
      after: edge(
        next?.published ? next : undefined,
        edges.map(({ after }) => after),
      ),
      sourceEdges: sourceEdges[at] ?? [],
      labels: labels.get(name) ?? [],
      turns: turns.get(name) ?? [],
    };
  });
}

function edge(article: Article | undefined, shelves: readonly (Shelf | undefined)[]): Edge {
  return {
    ...(article && { article: neighbourOf(article) }),
    shelves: shelves.map((shelf) => shelf && { path: shelf.path, key: shelf.key }),
  };
}

/** What pages tell of the article before or after. */
export function neighbourOf({ path, title, language, direction }: Article): ArticleNeighbour {
  return { path, title, language, direction };
}

/** The dated shelves that follow each other in time: years, months, days. */
function rowsInTime(indexes: readonly ShelvedIndex[]): Shelf[][] {
  const timed = indexes
    .filter(({ index }) => index.sequence === "time")
    .flatMap(({ byKey }) => [...byKey.values()].filter((shelf) => shelf.span))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return [1, 2, 3].map((depth) => timed.filter(({ key }) => key.split("/").length === depth));
}

function nearest(row: readonly Shelf[], year: string) {
  const first = row.findIndex(({ key }) => key >= year);
  const beyond = row.findIndex(({ key }) => key.slice(0, year.length) > year);
  return { before: first < 0 ? row.at(-1) : row[first - 1], after: row[beyond] };
}

/** By volume. A shelf is called as its first article in the whole archive has it. */
function foreignLabels(indexes: readonly ShelvedIndex[]): Map<string, ShelfLabel[]> {
  const labels = new Map<string, ShelfLabel[]>();
  for (const { index, byKey } of indexes) {
    for (const { key, parent, articles } of byKey.values()) {
      const [first] = articles;
      if (!first || !parent || !index.isWithinYear(key) || index.isWithinYear(parent.key)) continue;
      if (index.label(parent.key, first) === parent.label) continue;
      const label = { index: index.name, key: parent.key, label: parent.label };
      labels.set(yearOf(first), [...(labels.get(yearOf(first)) ?? []), label]);
    }
  }
  return labels;
}

import type { Index } from "../indexes/contract.ts";
import { byLabel, compareKeys, isWithin } from "../indexes/shelf.ts";
import type { ArchiveIndex, ArchiveShelf, VolumePart } from "../pages/archive-shelf.ts";
import type { ShelfSummary } from "./summarize.ts";

/** The outer shelves of a volume, by index. */
export interface VolumeShelves {
  readonly name: string;
  readonly shelves: Readonly<Record<string, readonly ShelfSummary[]>>;
}

/**
 * Joins the outer shelves of all volumes, as if all articles had been shelved at once. Volumes come in the
 * archive's order.
 */
export function joinShelves(
  indexes: readonly Index[],
  volumes: readonly VolumeShelves[],
): ArchiveIndex[] {
  return indexes.map((index) => {
    const byKey = new Map<string, OpenShelf>();
    for (const { name, shelves } of volumes) {
      for (const shelf of shelves[index.name] ?? []) join(shelf, name, index, byKey, undefined);
    }
    const shelves = [...byKey.values()].filter((shelf) => !shelf.parent);
    for (const shelf of byKey.values()) shelf.children.sort(compareKeys);
    return { index, shelves: shelves.sort(byLabel), byKey };
  });
}

/**
 * Returns shelves that have articles of several volumes, or may have: outer shelves, and divided years and
 * months.
 */
export function shelvesAcross(joined: readonly ArchiveIndex[]): ArchiveShelf[] {
  return joined.flatMap(({ byKey }) => [...byKey.values()].filter(isAcross));
}

function isAcross(shelf: ArchiveShelf): boolean {
  return shelf.parts.some(({ volume }) => !isWithin(volume, shelf));
}

interface OpenShelf extends ArchiveShelf {
  readonly parent?: OpenShelf;
  readonly children: OpenShelf[];
  readonly parts: VolumePart[];
  count: number;
  span?: NonNullable<ArchiveShelf["span"]>;
}

function openShelf(
  index: Index,
  { key, label }: ShelfSummary,
  parent: OpenShelf | undefined,
): OpenShelf {
  const path = index.path(key);
  return { index, key, label, path, ...(parent && { parent }), children: [], parts: [], count: 0 };
}

function join(
  summary: ShelfSummary,
  volume: string,
  index: Index,
  byKey: Map<string, OpenShelf>,
  parent: OpenShelf | undefined,
): void {
  let shelf = byKey.get(summary.key);
  if (!shelf) {
    shelf = openShelf(index, summary, parent);
    byKey.set(summary.key, shelf);
    parent?.children.push(shelf);
  }
  const { figures, content, articles, count, span, inner } = summary;
  shelf.parts.push({ volume, figures, ...(content && { content }), ...(articles && { articles }) });
  shelf.count += count;
  if (span) {
    const { first, last } = shelf.span ?? span;
    shelf.span = {
      first: span.first < first ? span.first : first,
      last: span.last > last ? span.last : last,
    };
  }
  for (const one of inner) join(one, volume, index, byKey, shelf);
}

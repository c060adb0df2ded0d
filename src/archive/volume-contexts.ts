import { timeOf } from "../indexes/shelf.ts";
import type { ArchiveIndex, ArchiveShelf } from "../pages/archive-shelf.ts";
import { joinSourceEnds } from "../pages/nearby-articles.ts";
import type { Edge, ShelfLabel, ShelfTurn, VolumeContext } from "../pages/volume-context.ts";
import { openRhythms } from "./divided-years.ts";
import type { ShelfSummary, VolumeSummary } from "./summarize.ts";

/** Plans what each volume shows of the others. Volumes come in the archive's order. */
export function planContexts(
  volumes: readonly VolumeSummary[],
  indexes: readonly ArchiveIndex[],
  allTurns: ReadonlyMap<string, readonly ShelfTurn[]>,
): VolumeContext[] {
  const rhythmsOf = openRhythms(indexes);
  const edges = joinSourceEnds(volumes.map(({ sourceEnds }) => sourceEnds));
  return volumes.map((volume, at) => {
    const { name } = volume;
    const sourceEdges = edges[at] ?? [];
    const labels = foreignLabels(volume, indexes);
    const turns = allTurns.get(name) ?? [];
    const silent = rhythmsOf(volume);
    const context = { name, sourceEdges, labels, turns, ...(silent && { silent }) };
    if (!isDated(volume)) return { ...context, before: noEdge, after: noEdge };
    const earlier = volumes.slice(0, at).filter(isDated).reverse();
    const later = volumes.slice(at + 1).filter(isDated);
    return {
      ...context,
      before: edge(earlier, earlier[0]?.last, "last"),
      after: edge(later, later[0]?.first, "first"),
    };
  });
}

const noEdge: Edge = { shelves: [] };

function isDated({ timeline }: VolumeSummary): boolean {
  return timeline.some((row) => row !== null);
}

/** Returns the nearest neighbours in one direction; `volumes` come from the nearest to the farthest. */
function edge(
  volumes: readonly VolumeSummary[],
  article: Edge["article"],
  end: "first" | "last",
): Edge {
  return {
    ...(article && { article }),
    shelves: [0, 1, 2].map((depth) => {
      const nearest = volumes.find(({ timeline }) => timeline[depth]);
      return nearest?.timeline[depth]?.[end];
    }),
  };
}

/**
 * Returns the labels of shelves that differ from this volume's own: those of their first article in the
 * whole archive.
 */
function foreignLabels({ shelves }: VolumeSummary, indexes: readonly ArchiveIndex[]): ShelfLabel[] {
  return indexes.flatMap(({ index, byKey }) => {
    const labelsOf = ({ key, label, inner }: ShelfSummary): ShelfLabel[] => {
      const whole = byKey.get(key)?.label ?? label;
      const own = whole === label ? [] : [{ index: index.name, key, label: whole }];
      return [...own, ...inner.flatMap(labelsOf)];
    };
    return (shelves[index.name] ?? []).flatMap(labelsOf);
  });
}

/** Finds turns, by the time of their shelves: "2020", "2020-03". Shelves without neighbours are left out. */
export function findTurns(indexes: readonly ArchiveIndex[]): ReadonlyMap<string, ShelfTurn[]> {
  const turns = new Map<string, ShelfTurn[]>();
  for (const { index, shelves } of indexes) {
    if (index.sequence === "time") continue;
    for (const row of shelves.flatMap(rowsIn)) {
      if (row.shelves.length < 2) continue;
      for (const [at, shelf] of row.shelves.entries()) {
        // A coarser shelf is in the row only as a neighbour of those inside others.
        if (timeOf(shelf).length < row.depth) continue;
        const [previous, next] = [row.shelves[at - 1]?.key, row.shelves[at + 1]?.key];
        const turn = {
          ...{ index: index.name, key: shelf.key },
          ...(previous && { previous }),
          ...(next && { next }),
        };
        const time = timeOf(shelf).join("-");
        const known = turns.get(time);
        if (known) known.push(turn);
        else turns.set(time, [turn]);
      }
    }
  }
  return turns;
}

/** Shelves of one depth (1 for years), with coarser ones that have no inner shelves. */
interface Row {
  readonly depth: number;
  readonly shelves: readonly ArchiveShelf[];
}

/** Returns the rows of an outer shelf: years; months of the divided ones, between the other years; days. */
function rowsIn({ children }: ArchiveShelf): Row[] {
  const rows: Row[] = [];
  let shelves: readonly ArchiveShelf[] = children.filter(({ span }) => span);
  for (let depth = 1; shelves.some((shelf) => timeOf(shelf).length === depth); depth += 1) {
    rows.push({ depth, shelves });
    shelves = shelves.flatMap((shelf) => (shelf.children.length > 0 ? shelf.children : [shelf]));
  }
  return rows;
}

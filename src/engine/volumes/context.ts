import type { ShelvedIndex } from "../../indexes/shelf.ts";
import type { Edge, ShelfLabel, VolumeFrame } from "../../pages/across.ts";
import { joinSourceEnds } from "../../pages/nearby-articles.ts";
import { openRhythms } from "./divided-rhythms.ts";
import type { ShelfSummary } from "./shelf-summary.ts";
import type { ShelfTurn } from "./shelf-turns.ts";
import type { VolumeSummary } from "./summarize.ts";

/** What each volume shows of the others. Volumes come in the archive's order. */
export function frameVolumes(
  volumes: readonly VolumeSummary[],
  indexes: readonly ShelvedIndex[],
  allTurns: ReadonlyMap<string, readonly ShelfTurn[]>,
): VolumeFrame[] {
  const rhythmsOf = openRhythms(indexes);
  const edges = joinSourceEnds(volumes.map(({ sourceEnds }) => sourceEnds));
  return volumes.map((volume, at) => {
    const { name } = volume;
    const sourceEdges = edges[at] ?? [];
    const labels = foreignLabels(volume, indexes);
    const turns = allTurns.get(name) ?? [];
    const silent = rhythmsOf(volume);
    const frame = { name, sourceEdges, labels, turns, ...(silent && { silent }) };
    if (!isDated(volume)) return { ...frame, before: noEdge, after: noEdge };
    const earlier = volumes.slice(0, at).filter(isDated).reverse();
    const later = volumes.slice(at + 1).filter(isDated);
    return {
      ...frame,
      before: edge(earlier, earlier[0]?.last, "last"),
      after: edge(later, later[0]?.first, "first"),
    };
  });
}

const noEdge: Edge = { shelves: [] };

function isDated({ timeline }: VolumeSummary): boolean {
  return timeline.some((row) => row !== null);
}

/** `volumes` come from the nearest to the farthest. */
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

/** A shelf is called as its first article in the whole archive has it. */
function foreignLabels({ shelves }: VolumeSummary, indexes: readonly ShelvedIndex[]): ShelfLabel[] {
  return indexes.flatMap(({ index, byKey }) => {
    const labelsOf = ({ key, label, inner }: ShelfSummary): ShelfLabel[] => {
      const whole = byKey.get(key)?.label ?? label;
      const own = whole === label ? [] : [{ index: index.name, key, label: whole }];
      return [...own, ...inner.flatMap(labelsOf)];
    };
    return (shelves[index.name] ?? []).flatMap(labelsOf);
  });
}

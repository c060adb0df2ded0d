import { join } from "node:path";
import { planFacts } from "../../pages/front.ts";
import { sha256 } from "../../text/hash.ts";
import { type Place, rowAt } from "../cache/file-table.ts";
import type { RecordSource } from "../cache/read-packs.ts";
import { partsFolder } from "./parts.ts";
import type { Target } from "./place-file.ts";
import type { SettledBuild } from "./publish.ts";
import type { VolumeOrder, VolumeSurroundings } from "./volumes.ts";

/** What there is to build, volume by volume, whether or not it stands already. */
export interface VolumeOrders {
  readonly surroundings: VolumeSurroundings;
  readonly volumes: readonly VolumeOrder[];
}

/** Orders the volumes of a settled archive. */
export function orderVolumes(build: SettledBuild, target: Target): VolumeOrders {
  const { archive, pile, order, inputs, cache } = build;
  const facts = planFacts(archive, order.portable, order.search);
  const siteDigest = sha256(JSON.stringify([inputs.site, facts.navigation]));
  const volumes = archive.frames.flatMap((frame): VolumeOrder[] => {
    const settled = pile.volumes.get(frame.name);
    if (!settled) return [];
    const { summary, articles } = settled;
    return [
      {
        ...{ frame, articles, count: summary.count },
        state: join(partsFolder(cache), `volume-${frame.name}.files`),
        digest: sha256(JSON.stringify([siteDigest, frame, summary.content])),
      },
    ];
  });
  return { surroundings: { facts, target, taken: inputs.taken, siteDigest }, volumes };
}

/** Where the texts of volumes lie, by name. */
export function recordsOf(
  { order, pile }: SettledBuild,
  volumes: readonly string[],
): Map<string, RecordSource> {
  const places = new Map(volumes.map((name) => [name, {} as Record<string, Place>] as const));
  for (const [at, name] of pile.volumeOf.entries()) {
    const ofVolume = places.get(name);
    if (!ofVolume) continue;
    const { stamp, text } = rowAt(pile.table, at);
    if (text) ofVolume[stamp.path] = text;
  }
  const source = { packs: pile.packs, articles: order.articles, settings: order.settings };
  return new Map([...places].map(([name, ofVolume]) => [name, { ...source, places: ofVolume }]));
}

/** Articles that are built in one go: fewer make more runs of Eleventy, more leave processes idle. */
const groupSize = 1500;

/** Puts small volumes together, the largest first, so that no process is left with one in the end. */
export function groupVolumes(volumes: readonly VolumeOrder[], jobs: number): VolumeOrder[][] {
  const sizeOf = ({ count }: VolumeOrder) => count;
  const total = volumes.reduce((sum, one) => sum + sizeOf(one), 0);
  const limit = Math.min(groupSize, Math.ceil(total / (2 * jobs)));
  const groups: { volumes: VolumeOrder[]; size: number }[] = [];
  for (const one of volumes.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    const group = groups.find(({ size }) => size + sizeOf(one) <= limit);
    if (group) {
      group.volumes.push(one);
      group.size += sizeOf(one);
    } else {
      groups.push({ volumes: [one], size: sizeOf(one) });
    }
  }
  return groups.map((group) => group.volumes);
}

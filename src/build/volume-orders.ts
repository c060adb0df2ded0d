import { join } from "node:path";
import { sha256 } from "../hash.ts";
import { sourceOf, type VolumeOrder, type VolumeSurroundings } from "./build-volumes.ts";
import type { Place } from "./packs.ts";
import type { Target } from "./place-file.ts";
import { planFacts } from "./plan-front.ts";
import type { SettledBuild } from "./publish-archive.ts";
import type { RecordSource } from "./records.ts";
import { divide, type Volume } from "./volumes.ts";

/** What there is to build, volume by volume, whether or not it stands already. */
export interface VolumeOrders {
  readonly surroundings: VolumeSurroundings;
  readonly volumes: readonly VolumeOrder[];
}

/** Divides a settled archive; `parts` is the folder that remembers what was built. */
export function orderVolumes(build: SettledBuild, target: Target, parts: string): VolumeOrders {
  const { archive, order, inputs } = build;
  const facts = planFacts(archive, order.portable, order.search);
  const siteDigest = sha256(JSON.stringify([inputs.site, facts.navigation]));
  const volumes = divide(archive).map((volume): VolumeOrder => {
    const { articles, ...frame } = volume;
    return {
      volume,
      state: join(parts, `volume-${volume.name}.json`),
      digest: sha256(JSON.stringify([siteDigest, frame, articles.map(sourceOf)])),
    };
  });
  return { surroundings: { facts, target, taken: inputs.taken, siteDigest }, volumes };
}

/** Where the texts of a volume lie. */
export function recordsOf(build: SettledBuild, { articles }: Volume): RecordSource {
  const files = articles.flatMap(({ file, furtherFiles }) => [file, ...furtherFiles]);
  return recordsOfFiles(
    build,
    files.map(({ path }) => path),
  );
}

/** The same by paths of files. */
export function recordsOfFiles(
  { order, cache, pile }: SettledBuild,
  files: readonly string[],
): RecordSource {
  const places = files.flatMap((path): [string, Place][] => {
    const place = pile.places.get(path);
    return place ? [[path, place]] : [];
  });
  return {
    packs: join(cache, "packs"),
    places: Object.fromEntries(places),
    articles: order.articles,
    settings: order.settings,
  };
}

/** Articles that are built in one go: fewer make more runs of Eleventy, more leave processes idle. */
const groupSize = 1500;

/** Puts small volumes together, the largest first, so that no process is left with one in the end. */
export function groupVolumes(volumes: readonly VolumeOrder[], jobs: number): VolumeOrder[][] {
  const sizeOf = ({ volume }: VolumeOrder) => volume.articles.length;
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

import { join } from "node:path";
import { sha256 } from "../hash.ts";
import { sourceOf, type VolumeTask } from "./build-volume.ts";
import type { Place } from "./packs.ts";
import type { Target } from "./place-file.ts";
import { planFacts } from "./plan-front.ts";
import type { SettledBuild } from "./publish-archive.ts";
import { divide, type Volume } from "./volumes.ts";

/** What there is to build, volume by volume, whether or not it stands already. */
export function volumeTasks(build: SettledBuild, target: Target, parts: string): VolumeTask[] {
  const { archive, order, inputs } = build;
  const facts = planFacts(archive, order.portable);
  const { site: siteDigest, taken } = inputs;
  const shared = sha256(JSON.stringify([siteDigest, facts.navigation]));
  return divide(archive).map(({ articles, ...frame }) => ({
    ...{ frame, articles, facts, target, taken, siteDigest: shared },
    records: recordsOf(build, articles),
    state: join(parts, `volume-${frame.name}.json`),
    digest: sha256(JSON.stringify([shared, frame, articles.map(sourceOf)])),
  }));
}

function recordsOf({ order, cache, pile }: SettledBuild, articles: Volume["articles"]) {
  const { articles: folder, settings } = order;
  const files = articles.flatMap(({ file, furtherFiles }) => [file, ...furtherFiles]);
  const places = files.flatMap(({ path }): [string, Place][] => {
    const place = pile.places.get(path);
    return place ? [[path, place]] : [];
  });
  const byPath = Object.fromEntries(places);
  return { packs: join(cache, "packs"), places: byPath, articles: folder, settings };
}

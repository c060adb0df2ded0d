import { existsSync } from "node:fs";
import { join } from "node:path";
import { planFacts } from "../../pages/front.ts";
import { sha256 } from "../../text/hash.ts";
import { OwnerError } from "../../text/owner-error.ts";
import { type Place, rowAt } from "../cache/file-table.ts";
import type { RecordSource } from "../cache/read-packs.ts";
import { defineTask } from "../workers/task.ts";
import type { PartResult, PublishCounts } from "./counts.ts";
import { type Parts, partsFolder } from "./parts.ts";
import type { Target } from "./place-file.ts";
import type { SettledBuild } from "./settled-build.ts";
import type { buildVolumes, VolumeOrder, VolumeSurroundings } from "./volumes.ts";

const buildVolumesTask = defineTask<typeof buildVolumes>("buildVolumes");

/** What an article of a volume takes on one processor (s, measured with 10,000). */
const secondsPerArticle = 0.0008;

/** The same in a volume that was built before, which needs only a few of its pages. */
const secondsOfRest = 0.0001;

/** Builds volumes, in as many processes as they are worth. */
export async function spreadVolumes(
  volumes: readonly VolumeOrder[],
  { surroundings, volumes: all }: VolumeOrders,
  build: SettledBuild,
): Promise<PartResult[]> {
  const { workforce, order } = build;
  const countOf = (some: readonly VolumeOrder[]) => some.reduce((sum, { count }) => sum + count, 0);
  // Where all of several volumes have changed, what all pages share did, and each is made anew.
  const isWhole = volumes.length > 1 && volumes.length === all.length;
  const seconds = (one: VolumeOrder) =>
    one.count * (existsSync(one.state) && !isWhole ? secondsOfRest : secondsPerArticle);
  const workers = workforce.for(volumes.reduce((sum, one) => sum + seconds(one), 0));
  let done = 0;
  const results = await Promise.all(
    groupVolumes(volumes, order.jobs).map(async (group) => {
      const records = recordsOf(
        build,
        group.map(({ frame }) => frame.name),
      );
      const withRecords = group.flatMap((one) => {
        const source = records.get(one.frame.name);
        return source ? [{ ...one, records: source }] : [];
      });
      const result = await workers.run(buildVolumesTask, { ...surroundings, volumes: withRecords });
      done += countOf(group);
      order.tell?.({ phase: "render", done, total: countOf(volumes) });
      return result;
    }),
  );
  return results.flat();
}

/** Builds one volume into a site whose other parts other processes build. */
export async function publishVolume(
  name: string,
  orders: VolumeOrders,
  parts: Parts,
  build: SettledBuild,
): Promise<PublishCounts> {
  const one = orders.volumes.find(({ frame }) => frame.name === name);
  if (!one) throw noSuchVolume(name, orders);
  const standing = parts.standing(one);
  if (standing) {
    const { files, pages } = standing;
    return { written: 0, unchanged: files, removed: 0, pages };
  }
  const [result] = await spreadVolumes([one], orders, build);
  const { written = 0, files = 0, pages = 0 } = result ?? {};
  return { written, unchanged: files - written, removed: 0, pages };
}

function noSuchVolume(name: string, { volumes }: VolumeOrders): OwnerError {
  const names = volumes.map(({ frame }) => frame.name);
  const inside = names.filter((other) => other.startsWith(`${name}-`));
  if (inside.length > 0)
    return new OwnerError(`${name} is large: its volumes are ${inside.join(", ")}.`);
  return new OwnerError(`There is no volume ${name}. There are ${names.join(", ") || "none"}.`);
}

/** The front cannot be built before these. */
export function missing(volumes: readonly VolumeOrder[]): OwnerError {
  const names = volumes.map(({ frame }) => frame.name).join(", ");
  return new OwnerError(`The front needs all volumes. Build these first, with --volume: ${names}.`);
}

/** What there is to build, volume by volume, whether or not it stands already. */
interface VolumeOrders {
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
function groupVolumes(volumes: readonly VolumeOrder[], jobs: number): VolumeOrder[][] {
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

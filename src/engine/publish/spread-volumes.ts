import { existsSync } from "node:fs";
import { join } from "node:path";
import { planFacts } from "../../pages/front.ts";
import { sha256 } from "../../text/hash.ts";
import { OwnerError } from "../../text/owner-error.ts";
import { type ByteRange, rowAt } from "../cache/file-table.ts";
import type { RecordSource } from "../cache/read-packs.ts";
import { defineTask } from "../workers/task.ts";
import type { PartResult, PublishCounts } from "./counts.ts";
import { type Parts, partsFolder } from "./parts.ts";
import type { Target } from "./place-file.ts";
import type { SettledBuild } from "./settled-build.ts";
import type { buildVolumes, VolumeSurroundings, VolumeToBuild } from "./volumes.ts";

const buildVolumesTask = defineTask<typeof buildVolumes>("buildVolumes");

/** Processor time of an article of a volume (s, measured with 10,000). */
const secondsPerArticle = 0.0008;

/** Processor time of an article in a volume that was built before, which needs only a few of its pages (s). */
const secondsOfRest = 0.0001;

/** Builds volumes, in as many processes as the work is worth. */
export async function spreadVolumes(
  volumes: readonly VolumeToBuild[],
  { surroundings, volumes: all }: VolumesToBuild,
  build: SettledBuild,
): Promise<PartResult[]> {
  const { workforce, options } = build;
  const countOf = (some: readonly VolumeToBuild[]) =>
    some.reduce((sum, { count }) => sum + count, 0);
  // If all of several volumes have changed, something that all pages share has, and each page is made
  // again.
  const isWhole = volumes.length > 1 && volumes.length === all.length;
  const seconds = (one: VolumeToBuild) =>
    one.count * (existsSync(one.state) && !isWhole ? secondsOfRest : secondsPerArticle);
  const workers = workforce.for(volumes.reduce((sum, one) => sum + seconds(one), 0));
  let done = 0;
  const results = await Promise.all(
    groupVolumes(volumes, options.jobs).map(async (group) => {
      const records = recordsOf(
        build,
        group.map(({ context }) => context.name),
      );
      const withRecords = group.flatMap((one) => {
        const source = records.get(one.context.name);
        return source ? [{ ...one, records: source }] : [];
      });
      const result = await workers.run(buildVolumesTask, { ...surroundings, volumes: withRecords });
      done += countOf(group);
      options.tell?.({ phase: "render", done, total: countOf(volumes) });
      return result;
    }),
  );
  return results.flat();
}

/** Builds one volume into a site whose other parts are built by other processes. */
export async function publishVolume(
  name: string,
  planned: VolumesToBuild,
  parts: Parts,
  build: SettledBuild,
): Promise<PublishCounts> {
  const one = planned.volumes.find(({ context }) => context.name === name);
  if (!one) throw noSuchVolume(name, planned);
  const standing = parts.standing(one);
  if (standing) {
    const { files, pages } = standing;
    return { written: 0, unchanged: files, removed: 0, pages };
  }
  const [result] = await spreadVolumes([one], planned, build);
  const { written = 0, files = 0, pages = 0 } = result ?? {};
  return { written, unchanged: files - written, removed: 0, pages };
}

function noSuchVolume(name: string, { volumes }: VolumesToBuild): OwnerError {
  const names = volumes.map(({ context }) => context.name);
  const inside = names.filter((other) => other.startsWith(`${name}-`));
  if (inside.length > 0)
    return new OwnerError(`${name} is large: its volumes are ${inside.join(", ")}.`);
  return new OwnerError(
    `There is no volume ${name}. The volumes are: ${names.join(", ") || "none"}.`,
  );
}

/** Returns the error for volumes that have to be built before the front. */
export function missing(volumes: readonly VolumeToBuild[]): OwnerError {
  const names = volumes.map(({ context }) => context.name).join(", ");
  return new OwnerError(`The front needs all volumes. Build these first, with --volume: ${names}.`);
}

/** The volumes of an archive, whether or not they stand already. */
interface VolumesToBuild {
  readonly surroundings: VolumeSurroundings;
  readonly volumes: readonly VolumeToBuild[];
}

/** Plans the volumes of a settled archive. */
export function planVolumes(build: SettledBuild, target: Target): VolumesToBuild {
  const { archive, pile, options, inputs, cache } = build;
  const facts = planFacts(archive, options.portable, options.search);
  const siteDigest = sha256(JSON.stringify([inputs.site, facts.navigation]));
  const volumes = archive.contexts.flatMap((context): VolumeToBuild[] => {
    const settled = pile.volumes.get(context.name);
    if (!settled) return [];
    const { summary, articles } = settled;
    return [
      {
        ...{ context, articles, count: summary.count },
        state: join(partsFolder(cache), `volume-${context.name}.files`),
        digest: sha256(JSON.stringify([siteDigest, context, summary.content])),
      },
    ];
  });
  return { surroundings: { facts, target, taken: inputs.taken, siteDigest }, volumes };
}

/** Finds the texts of volumes, by name. */
export function recordsOf(
  { options, pile }: SettledBuild,
  volumes: readonly string[],
): Map<string, RecordSource> {
  const ranges = new Map(volumes.map((name) => [name, {} as Record<string, ByteRange>] as const));
  for (const [at, name] of pile.volumeOf.entries()) {
    const ofVolume = ranges.get(name);
    if (!ofVolume) continue;
    const { stamp, text } = rowAt(pile.table, at);
    if (text) ofVolume[stamp.path] = text;
  }
  const source = { packs: pile.packs, articles: options.articles, settings: options.settings };
  return new Map([...ranges].map(([name, ofVolume]) => [name, { ...source, ranges: ofVolume }]));
}

/** Number of articles that are built in one go: fewer need more runs of Eleventy, more leave processes idle. */
const groupSize = 1500;

/** Groups small volumes, the largest first, so that no process is left with a large one at the end. */
function groupVolumes(volumes: readonly VolumeToBuild[], jobs: number): VolumeToBuild[][] {
  const sizeOf = ({ count }: VolumeToBuild) => count;
  const total = volumes.reduce((sum, one) => sum + sizeOf(one), 0);
  const limit = Math.min(groupSize, Math.ceil(total / (2 * jobs)));
  const groups: { volumes: VolumeToBuild[]; size: number }[] = [];
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

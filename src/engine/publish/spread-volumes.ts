import { existsSync } from "node:fs";
import { OwnerError } from "../../text/owner-error.ts";
import type { Parts } from "./parts.ts";
import type { PublishCounts, SettledBuild } from "./publish.ts";
import { groupVolumes, recordsOf, type VolumeOrders } from "./volume-orders.ts";
import type { PartResult, VolumeOrder } from "./volumes.ts";

/** What an article of a volume takes on one processor (s, measured with 10,000). */
const secondsPerArticle = 0.0008;

/** The same in a volume that was built before, which needs only a few of its pages. */
const secondsOfRest = 0.0001;

/** Builds volumes, in as many processes as they are worth. */
export async function buildVolumes(
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
      const result = await workers.run("buildVolumes", { ...surroundings, volumes: withRecords });
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
  const [result] = await buildVolumes([one], orders, build);
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

import { existsSync } from "node:fs";
import { OwnerError } from "../owner-error.ts";
import { filesOfFront, filesOfVolume } from "./addresses.ts";
import { type Front, renderFront } from "./build-front.ts";
import type { BuildInputs } from "./build-inputs.ts";
import type { PartResult, VolumeOrder } from "./build-volumes.ts";
import type { FrontArchive } from "./front-archive.ts";
import { joinManifest } from "./join-manifest.ts";
import type { LastBuild } from "./last-build.ts";
import type { Library } from "./library.ts";
import { findMoved, publishedIds } from "./moved-articles.ts";
import type { BuildOrder } from "./order.ts";
import { publishOwnFiles } from "./publish-own-files.ts";
import { orderSearch } from "./search/order-search.ts";
import { noSearch, publishSearch } from "./search/publish-search.ts";
import type { SettledPile } from "./settle-pile.ts";
import { openSiteFolder, type SiteFolder } from "./site-folder.ts";
import { lookAtParts, type Parts } from "./site-parts.ts";
import { groupVolumes, orderVolumes, recordsOf, type VolumeOrders } from "./volume-orders.ts";
import type { Workforce } from "./workers.ts";

/** What a build did to the output folder, in files; `pages` is how many pages the site has. */
export interface PublishCounts {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly pages: number;
  /** Why parts of the search could not be made; the site stands without them. */
  readonly searchFailures?: readonly string[];
}

/** An archive that is settled, with all that it takes to publish it. */
export interface SettledBuild {
  readonly order: BuildOrder;
  readonly cache: string;
  readonly inputs: BuildInputs;
  readonly pile: SettledPile;
  readonly library: Library;
  readonly archive: FrontArchive;
  /** The build that made the site which stands there, if nothing has touched its manifest since. */
  readonly before?: BuildBefore | undefined;
  readonly workforce: Workforce;
}

/** What is known of the site that stands already. */
export interface BuildBefore {
  readonly last: LastBuild;
  /** Parts of which every file is as it was left; they are still looked at. */
  readonly standing: Promise<ReadonlySet<string>> | undefined;
}

/**
 * Brings the site from what stands there to what the archive says: new addresses are reserved, then
 * assets, volumes, the front; last goes what is stale. At every instant every page is whole and every
 * link leads somewhere.
 */
export async function publishArchive(build: SettledBuild): Promise<PublishCounts> {
  const { order, archive, inputs, library } = build;
  let parts: Parts | undefined;
  const folder = openSiteFolder(order.out, () => parts?.former());
  const orders = orderVolumes(build, folder.target);
  parts = await lookAtParts(build, orders.volumes, folder.target);
  const moved = findMoved(publishedIds(folder.before.keys()), library, parts.untouched());
  if (!order.force) moved.guard(folder.leave);
  if (typeof order.part === "object") {
    if (folder.target.live) reserveAll(folder, orders.volumes, build);
    return await publishVolume(order.part.volume, orders, parts, build);
  }
  const { changed } = parts;
  if (order.part === "front" && changed.length > 0) throw missing(changed);
  if (folder.target.live) reserveAll(folder, changed, build);
  const ownWritten = publishOwnFiles(folder.target, inputs.taken, parts.own);
  const rendered = renderFront({
    ...{ archive, portable: order.portable, search: order.search === true, taken: inputs.taken },
    ...{ siteDigest: orders.surroundings.siteDigest, redirects: moved.redirects },
    ...{ target: folder.target, state: parts.front, digest: inputs.all },
  });
  let search = noSearch;
  const results = await publishFrontAround(rendered, folder, async () => {
    const searching = order.search ? publishSearch(orderSearch(build, folder)) : noSearch;
    const [built, made] = await Promise.all([buildVolumes(changed, orders, build), searching]);
    search = made;
    return built;
  });
  // What the other processes hold in memory, nobody needs any more.
  await build.workforce.close();
  const all = parts.finish(search.states);
  const manifest = () => joinManifest(all.parts);
  const { removed } = folder.finish({ has: (file) => all.isMade(file), manifest });
  const inPages = results.reduce((sum, result) => sum + result.written, 0);
  const written = ownWritten + inPages + search.written;
  return {
    ...{ written, unchanged: all.files - written, removed, pages: all.pages },
    ...(search.failures.length > 0 && { searchFailures: search.failures }),
  };
}

/** Reserves all files that may be new when these volumes are built. */
function reserveAll(
  folder: SiteFolder,
  volumes: readonly VolumeOrder[],
  { archive, inputs, library }: SettledBuild,
): void {
  for (const { frame } of volumes) {
    folder.reserve(
      filesOfVolume({ ...frame, articles: library.all(frame.name) }, archive.settings),
    );
  }
  folder.reserve([...filesOfFront(archive), ...inputs.taken]);
}

/** In a site that readers see, assets come before the pages that need them, and lists after these. */
async function publishFrontAround(
  rendered: Promise<Front>,
  { target, reserve }: SiteFolder,
  buildAll: () => Promise<PartResult[]>,
): Promise<PartResult[]> {
  if (!target.live) {
    const publishFront = async () => {
      const front = await rendered;
      front.publishAssets();
      return await front.publishPages();
    };
    const [front, results] = await Promise.all([publishFront(), buildAll()]);
    return [...results, front];
  }
  const front = await rendered;
  reserve(front.files);
  front.publishAssets();
  const results = await buildAll();
  return [...results, await front.publishPages()];
}

/** What an article of a volume takes on one processor (s, measured with 10,000). */
const secondsPerArticle = 0.0008;

/** The same in a volume that was built before, which needs only a few of its pages. */
const secondsOfRest = 0.0001;

async function buildVolumes(
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
async function publishVolume(
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

function missing(volumes: readonly VolumeOrder[]): OwnerError {
  const names = volumes.map(({ frame }) => frame.name).join(", ");
  return new OwnerError(`The front needs all volumes. Build these first, with --volume: ${names}.`);
}

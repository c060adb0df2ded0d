import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../archive.ts";
import { OwnerError } from "../owner-error.ts";
import { filesOf, findRedirects, publishedIds } from "./addresses.ts";
import { type Front, renderFront } from "./build-front.ts";
import type { BuildInputs } from "./build-inputs.ts";
import type { PartResult, VolumeOrder } from "./build-volumes.ts";
import { guardRemovals } from "./guard-removals.ts";
import type { BuildOrder } from "./order.ts";
import { publishOwnFiles } from "./publish-own-files.ts";
import { type PartState, readState, stands } from "./published-files.ts";
import type { PlacedPile } from "./read-pile.ts";
import { type PublishedSearch, publishSearch, type SearchOrder } from "./search/publish-search.ts";
import { openSiteFolder, type SiteFolder } from "./site-folder.ts";
import {
  groupVolumes,
  orderVolumes,
  recordsOf,
  recordsOfFiles,
  type VolumeOrders,
} from "./volume-orders.ts";
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
  readonly pile: PlacedPile;
  readonly archive: Archive;
  readonly workforce: Workforce;
}

/**
 * Brings the site from what stands there to what the archive says: new addresses are reserved, then
 * assets, volumes, the front; last goes what is stale. At every instant every page is whole and every
 * link leads somewhere.
 */
export async function publishArchive(build: SettledBuild): Promise<PublishCounts> {
  const { order, archive, inputs, cache } = build;
  const folder = openSiteFolder(order.out);
  const published = publishedIds(folder.before.keys());
  if (!order.force) guardRemovals(published, archive.articles);
  const parts = join(cache, "parts");
  const [own, front] = [join(parts, "public.json"), join(parts, "front.json")];
  const orders = orderVolumes(build, folder.target, parts);
  if (typeof order.part === "object") {
    if (folder.target.live) folder.reserve(filesOf(archive, archive.articles));
    return await publishVolume(order.part.volume, orders, build);
  }
  const standing = new Map(orders.volumes.map((one) => [one.state, stateOf(one, folder.target)]));
  const changed = orders.volumes.filter(({ state }) => !standing.get(state));
  if (order.part === "front" && changed.length > 0) throw missing(changed);
  if (folder.target.live) {
    const articles = changed.flatMap(({ volume }) => volume.articles);
    folder.reserve([...filesOf(archive, articles), ...inputs.taken]);
  }
  const ownWritten = publishOwnFiles(folder.target, inputs.taken, own);
  const rendered = renderFront({
    ...{
      archive,
      portable: order.portable,
      search: order.search === true,
      taken: inputs.taken,
      siteDigest: inputs.site,
    },
    ...{ redirects: findRedirects(published, archive.articles), target: folder.target },
    ...{ state: front, digest: inputs.all },
  });
  let search: PublishedSearch = noSearch;
  const results = await publishFrontAround(rendered, folder, async () => {
    const [built, made] = await Promise.all([
      buildVolumes(changed, orders, build),
      order.search ? publishSearch(searchOrder(build, folder, parts)) : noSearch,
    ]);
    search = made;
    return built;
  });
  const states = [own, front, ...orders.volumes.map(({ state }) => state), ...search.states];
  removeOthers(parts, states);
  const all = states.flatMap((state) => standing.get(state) ?? readState(state) ?? []);
  if (all.length !== states.length) throw new Error("a part of the site was lost");
  const { removed } = folder.finish(filesByPath(all));
  const files = all.flatMap((state) => state.files);
  const inPages = results.reduce((sum, result) => sum + result.written, 0);
  const written = ownWritten + inPages + search.written;
  const pages = files.filter(({ file }) => file.endsWith(".html")).length;
  return {
    ...{ written, unchanged: files.length - written, removed, pages },
    ...(search.failures.length > 0 && { searchFailures: search.failures }),
  };
}

const noSearch: PublishedSearch = { states: [], written: 0, failures: [] };

function searchOrder(build: SettledBuild, folder: SiteFolder, parts: string): SearchOrder {
  const { order, archive, inputs, workforce } = build;
  return {
    ...{ articles: archive.articles, folder, parts, workforce },
    reader: inputs.reader,
    recordsOf: (files) => recordsOfFiles(build, files),
    ...(order.tell && { tell: order.tell }),
  };
}

/** In a site that readers see, assets come before the pages that need them, and lists after these. */
async function publishFrontAround(
  rendered: Promise<Front>,
  { target, reserve }: SiteFolder,
  buildAll: () => Promise<PartResult[]>,
): Promise<PartResult[]> {
  if (!target.live) {
    const [front, results] = await Promise.all([rendered, buildAll()]);
    front.publishAssets();
    return [...results, front.publishPages()];
  }
  const front = await rendered;
  reserve(front.files);
  front.publishAssets();
  const results = await buildAll();
  return [...results, front.publishPages()];
}

async function buildVolumes(
  volumes: readonly VolumeOrder[],
  { surroundings }: VolumeOrders,
  build: SettledBuild,
): Promise<PartResult[]> {
  const { workforce, order } = build;
  const countOf = (some: readonly VolumeOrder[]) =>
    some.reduce((sum, { volume }) => sum + volume.articles.length, 0);
  const workers = workforce.for(volumes.reduce((sum, volume) => sum + secondsOf(volume), 0));
  let done = 0;
  const results = await Promise.all(
    groupVolumes(volumes, order.jobs).map(async (group) => {
      const withRecords = group.map((one) => ({ ...one, records: recordsOf(build, one.volume) }));
      const task = { ...surroundings, volumes: withRecords };
      const result = await workers.run("buildVolumes", task);
      done += countOf(group);
      order.tell?.({ phase: "render", done, total: countOf(volumes) });
      return result;
    }),
  );
  return results.flat();
}

/** What a volume takes on one processor; one that was built before needs only a few of its pages. */
function secondsOf({ volume, state }: VolumeOrder): number {
  return volume.articles.length * (existsSync(state) ? 0.0001 : 0.0008);
}

/** Builds one volume into a site whose other parts other processes build. */
async function publishVolume(
  name: string,
  orders: VolumeOrders,
  build: SettledBuild,
): Promise<PublishCounts> {
  const one = orders.volumes.find(({ volume }) => volume.name === name);
  if (!one) {
    const names = orders.volumes.map(({ volume }) => volume.name).join(", ");
    throw new OwnerError(`There is no volume ${name}. There are ${names || "none"}.`);
  }
  const standing = stateOf(one, orders.surroundings.target);
  if (standing) {
    const { files } = standing;
    const pages = files.filter(({ file }) => file.endsWith(".html")).length;
    return { written: 0, unchanged: files.length, removed: 0, pages };
  }
  const [result] = await buildVolumes([one], orders, build);
  const { written = 0, files = 0, pages = 0 } = result ?? {};
  return { written, unchanged: files - written, removed: 0, pages };
}

function missing(volumes: readonly VolumeOrder[]): OwnerError {
  const names = volumes.map(({ volume }) => volume.name).join(", ");
  return new OwnerError(`The front needs all volumes. Build these first, with --volume: ${names}.`);
}

/** What is remembered of a volume, if it stands as it would be built. */
function stateOf({ state, digest }: VolumeOrder, { folder }: SiteFolder["target"]) {
  const before = readState(state);
  return before?.digest === digest && stands(folder, before) ? before : undefined;
}

/** What is remembered of volumes that are no more. */
function removeOthers(parts: string, states: readonly string[]): void {
  for (const name of readdirSync(parts)) {
    if (!states.includes(join(parts, name))) rmSync(join(parts, name), { force: true });
  }
}

function filesByPath(states: readonly PartState[]): Map<string, string> {
  const files = states.flatMap((state) => state.files);
  const byPath = new Map(files.map(({ file, sha256 }) => [file, sha256]));
  if (byPath.size !== files.length) throw new Error("two parts of the site made the same file");
  return byPath;
}

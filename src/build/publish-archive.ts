import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../archive.ts";
import { OwnerError } from "../owner-error.ts";
import { filesOf, findRedirects, publishedIds } from "./addresses.ts";
import { type Front, renderFront } from "./build-front.ts";
import type { BuildInputs } from "./build-inputs.ts";
import type { PartResult, VolumeTask } from "./build-volume.ts";
import { guardRemovals } from "./guard-removals.ts";
import type { BuildOrder } from "./order.ts";
import { publishOwnFiles } from "./publish-own-files.ts";
import { type PartState, readState, stands } from "./published-files.ts";
import type { PlacedPile } from "./read-pile.ts";
import { openSiteFolder, type SiteFolder } from "./site-folder.ts";
import { volumeTasks } from "./volume-tasks.ts";
import type { Workforce } from "./workers.ts";

/** What a build did to the output folder, in files; `pages` is how many pages the site has. */
export interface PublishCounts {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly pages: number;
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
  folder.reserve([...filesOf(archive), ...inputs.taken]);

  const parts = join(cache, "parts");
  const [own, front] = [join(parts, "public.json"), join(parts, "front.json")];
  const tasks = volumeTasks(build, folder.target, parts);
  if (typeof order.part === "object") return await publishVolume(order.part.volume, tasks, build);

  const changed = tasks.filter((task) => !isBuilt(task));
  if (order.part === "front" && changed.length > 0) throw missing(changed);
  const ownWritten = publishOwnFiles(folder.target, inputs.taken, own);
  const rendered = renderFront({
    ...{ archive, portable: order.portable, taken: inputs.taken, siteDigest: inputs.site },
    ...{ redirects: findRedirects(published, archive.articles), target: folder.target },
    ...{ state: front, digest: inputs.all },
  });
  const results = await publishFrontAround(rendered, folder, () => buildVolumes(changed, build));
  const states = [own, front, ...tasks.map(({ state }) => state)];
  removeOthers(parts, states);
  const all = states.flatMap((state) => readState(state) ?? []);
  if (all.length !== states.length) throw new Error("a part of the site was lost");
  const { removed } = folder.finish(filesByPath(all));
  const files = all.flatMap((state) => state.files);
  const written = ownWritten + results.reduce((sum, result) => sum + result.written, 0);
  const pages = files.filter(({ file }) => file.endsWith(".html")).length;
  return { written, unchanged: files.length - written, removed, pages };
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

/** The largest first, so that no process is left with one in the end. */
async function buildVolumes(
  tasks: readonly VolumeTask[],
  { workforce, order }: SettledBuild,
): Promise<PartResult[]> {
  const bySize = tasks.toSorted((a, b) => b.articles.length - a.articles.length);
  const total = bySize.reduce((sum, { articles }) => sum + articles.length, 0);
  const workers = workforce.for(bySize.reduce((sum, task) => sum + secondsOf(task), 0));
  let done = 0;
  return await Promise.all(
    bySize.map(async (task) => {
      const result = await workers.run("buildVolume", task);
      done += task.articles.length;
      order.tell?.({ phase: "render", done, total });
      return result;
    }),
  );
}

/** What a volume takes on one processor; one that was built before needs only a few of its pages. */
function secondsOf({ articles, state }: VolumeTask): number {
  return articles.length * (readState(state) ? 0.0001 : 0.0008);
}

/** Builds one volume into a site whose other parts other processes build. */
async function publishVolume(
  name: string,
  tasks: readonly VolumeTask[],
  build: SettledBuild,
): Promise<PublishCounts> {
  const task = tasks.find(({ frame }) => frame.name === name);
  if (!task) {
    const names = tasks.map(({ frame }) => frame.name).join(", ");
    throw new OwnerError(`There is no volume ${name}. There are ${names || "none"}.`);
  }
  if (isBuilt(task)) {
    const files = readState(task.state)?.files ?? [];
    const pages = files.filter(({ file }) => file.endsWith(".html")).length;
    return { written: 0, unchanged: files.length, removed: 0, pages };
  }
  const [result] = await buildVolumes([task], build);
  const { written = 0, files = 0, pages = 0 } = result ?? {};
  return { written, unchanged: files - written, removed: 0, pages };
}

function missing(tasks: readonly VolumeTask[]): OwnerError {
  const names = tasks.map(({ frame }) => frame.name).join(", ");
  return new OwnerError(`The front needs all volumes. Build these first, with --volume: ${names}.`);
}

/** Whether a volume stands as it would be built. */
function isBuilt({ state, digest, target }: VolumeTask): boolean {
  const before = readState(state);
  return before?.digest === digest && stands(target.folder, before);
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

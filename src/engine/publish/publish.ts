import { outputFile } from "../../model/paths.ts";
import type { NamedFiles } from "../pictures/named-files.ts";
import { noSearch, planSearch, publishSearch } from "../search/publish-search.ts";
import { refuseClaims } from "./claims.ts";
import type { PartResult, PublishCounts } from "./counts.ts";
import { type Front, renderFront } from "./front.ts";
import { filesOfFront, filesOfVolume, findMoved, publishedIds } from "./moved-articles.ts";
import { findMovedPlaces } from "./moved-places.ts";
import { publishNamedFiles } from "./named-files.ts";
import { publishOwnFiles } from "./own-files.ts";
import { inspectParts, joinManifest, type Parts } from "./parts.ts";
import type { SettledBuild } from "./settled-build.ts";
import { openSiteFolder, type SiteFolder } from "./site-folder.ts";
import { missing, planVolumes, publishVolume, spreadVolumes } from "./spread-volumes.ts";
import type { VolumeToBuild } from "./volumes.ts";

/**
 * Updates the published site to match the archive: reserves new addresses, then publishes assets,
 * volumes, the front; last it removes what is stale. At every instant every page is whole and every link
 * leads somewhere.
 */
export async function publishArchive(build: SettledBuild): Promise<PublishCounts> {
  const { options, archive, inputs, library } = build;
  const { outline } = build.pile;
  let parts: Parts | undefined;
  const folder = openSiteFolder(options.out, () => parts?.former());
  const planned = planVolumes(build, folder.target);
  parts = await inspectParts(build, planned.volumes, folder.target);
  const moved = findMoved(
    publishedIds(folder.before.keys()),
    library,
    parts.untouched(),
    outline.withheldIds,
    { site: options.out, outline },
  );
  if (!options.force) moved.guard(folder.leave);
  if (typeof options.part === "object") {
    if (folder.target.live) reserveAll(folder, planned.volumes, build);
    return await publishVolume(options.part.volume, planned, parts, build);
  }
  const movedPlaces = findMovedPlaces(folder.before.keys(), archive);
  const { changed } = parts;
  if (options.part === "front" && changed.length > 0) throw missing(changed);
  const rendered = renderFront({
    ...{
      archive,
      portable: options.portable,
      search: options.search === true,
      taken: inputs.taken,
    },
    ...{
      siteDigest: planned.surroundings.siteDigest,
      redirects: [...moved.redirects, ...movedPlaces],
    },
    ...{ target: folder.target, state: parts.front, digest: inputs.all },
  });
  try {
    return await publishAll(build, { folder, planned, parts, rendered });
  } catch (error) {
    // Whatever the front still reads, it has read before anything is tried again.
    await rendered.catch(() => undefined);
    throw error;
  }
}

/** What a build publishes, and where. */
interface PublishPlan {
  readonly folder: SiteFolder;
  readonly planned: ReturnType<typeof planVolumes>;
  readonly parts: Parts;
  readonly rendered: Promise<Front>;
}

/** Publishes the owner's files, what articles name, volumes, front and search; then removes what is stale. */
async function publishAll(
  build: SettledBuild,
  { folder, planned, parts, rendered }: PublishPlan,
): Promise<PublishCounts> {
  const { options, archive, inputs, pile } = build;
  const { changed } = parts;
  if (inputs.taken.length > 0) {
    const { files } = await rendered;
    const named = filesNamed(pile.named);
    const ours = [...files, ...named, ...filesOfFront(archive), ...filesNear(inputs.taken, build)];
    refuseClaims({ own: inputs.taken, ours, leave: folder.leave });
  }
  if (folder.target.live) reserveAll(folder, changed, build);
  const ownWritten = publishOwnFiles(folder.target, inputs.own, parts.own);
  // Before the pages that show them.
  const namedWritten = publishNamedFiles(folder.target, pile.named, parts.named);
  let search = noSearch;
  const results = await publishFrontAround(rendered, folder, async () => {
    const searching = options.search ? publishSearch(planSearch(build, folder)) : noSearch;
    const [built, made] = await Promise.all([spreadVolumes(changed, planned, build), searching]);
    search = made;
    return built;
  });
  // The memory of the other processes is no longer needed.
  await build.workforce.close();
  const all = parts.finish(search.states);
  const manifest = () => joinManifest(all.parts);
  const { removed } = folder.finish({ has: (file) => all.isMade(file), manifest });
  const inPages = results.reduce((sum, result) => sum + result.written, 0);
  const written = ownWritten + namedWritten + inPages + search.written;
  return {
    ...{ written, unchanged: all.files - written, removed, pages: all.pages },
    ...(search.failures.length > 0 && { searchFailures: search.failures }),
  };
}

/** Reserves all files that may be new when these volumes are built. */
function reserveAll(
  folder: SiteFolder,
  volumes: readonly VolumeToBuild[],
  { archive, inputs, library, pile }: SettledBuild,
): void {
  for (const { context } of volumes) {
    folder.reserve(
      filesOfVolume({ ...context, articles: library.all(context.name) }, archive.settings),
    );
  }
  folder.reserve([...filesOfFront(archive), ...inputs.taken, ...filesNamed(pile.named)]);
}

function filesNamed({ publish }: NamedFiles): string[] {
  return publish.map(({ path }) => outputFile(path));
}

/**
 * Publishes volumes and front. In a site that readers see, assets come before the pages that need them,
 * and lists after these.
 */
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

/** Lists the files of those volumes that may claim a path of the owner's: of the same years. */
function filesNear(own: readonly string[], { archive, library }: SettledBuild): string[] {
  const outermost = new Set(own.map((path) => path.split("/", 1)[0]?.toLowerCase()));
  return archive.contexts
    .filter(({ name }) => outermost.has(name.split("-", 1)[0]))
    .flatMap((context) =>
      filesOfVolume({ ...context, articles: library.all(context.name) }, archive.settings),
    );
}

import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Index } from "../../indexes/contract.ts";
import { indexesOf } from "../../indexes/index.ts";
import { isPagePath } from "../../model/former-paths.ts";
import { outputFile } from "../../model/paths.ts";
import { completePage } from "../../pages/article.ts";
import type { ArticlePlan } from "../../pages/article-page.ts";
import { type RedirectPage, type SiteFacts, twinOf } from "../../pages/page-types.ts";
import type { ShelfPage } from "../../pages/shelf-page.ts";
import { planArticles, planFormer, planVolumeShelves, shelveVolume } from "../../pages/volume.ts";
import type { Volume, VolumeContext } from "../../pages/volume-context.ts";
import { renderPages } from "../../render/render.ts";
import { sha256 } from "../../text/hash.ts";
import { letEventsIn } from "../../text/let-events-in.ts";
import { OwnerError } from "../../text/owner-error.ts";
import { openRecords, type RecordSource } from "../cache/read-packs.ts";
import { type Pieces, readArticles } from "../volumes/settled-volumes.ts";
import type { PartResult } from "./counts.ts";
import { keyOfPage } from "./page-keys.ts";
import { openPart, type PartWriter, readState, writeState } from "./part-state.ts";
import type { Target } from "./place-file.ts";

/** Volumes to build in one go. Plain data: it goes to other processes. */
export interface VolumesTask extends VolumeSurroundings {
  readonly volumes: readonly (VolumeToBuild & { readonly records: RecordSource })[];
}

/** Everything that all volumes of a build share. */
export interface VolumeSurroundings {
  readonly facts: SiteFacts;
  readonly target: Target;
  /** Files of the owner's own at addresses that pages of ours would have. */
  readonly taken: readonly string[];
  /** Digest of everything on which all pages depend. */
  readonly siteDigest: string;
}

/** A volume to build, its inputs, and the file in which it is remembered. */
export interface VolumeToBuild {
  readonly context: VolumeContext;
  /** Number of its articles, and the pieces that hold them. */
  readonly count: number;
  readonly articles: Pieces;
  readonly state: string;
  readonly digest: string;
}

/** A planned volume, and the writer of its files. */
interface OpenVolume {
  readonly planned: VolumesTask["volumes"][number];
  readonly writer: PartWriter;
  readonly keys: ReadonlyMap<string, string>;
  /** Pages of articles and lists that have to be made again. */
  readonly changed: readonly ArticlePlan[];
  readonly lists: readonly ShelfPage[];
  readonly redirects: readonly RedirectPage[];
  readonly pages: number;
}

/**
 * Renders and publishes volumes: twins before their pages, articles before the lists of them. All pages
 * are passed to Eleventy together, since each run of it takes time before its first page.
 */
export async function buildVolumes(task: VolumesTask): Promise<PartResult[]> {
  const indexes = indexesOf(task.facts.settings);
  const open: OpenVolume[] = [];
  for (const planned of task.volumes) open.push(await openVolume(planned, task, indexes));
  const writers = new Map(
    open.flatMap((one) =>
      [...one.changed, ...one.lists, ...one.redirects].map(({ path }) => [path, one] as const),
    ),
  );
  const records = openRecords(open.map(({ planned }) => planned.records));
  const pages = {
    articles: open.flatMap(({ changed }) => changed),
    shelves: open.flatMap(({ lists }) => lists),
    redirects: open.flatMap(({ redirects }) => redirects),
    complete: (plan: ArticlePlan) => completePage(plan, records.recordOf),
  };
  await renderPages(task.facts, pages, (path, content) => {
    const one = writers.get(path);
    one?.writer.write(outputFile(path), content, one.keys.get(path));
  });
  records.close();
  return open.map(closeVolume);
}

async function openVolume(
  planned: OpenVolume["planned"],
  task: VolumeSurroundings,
  indexes: readonly Index[],
): Promise<OpenVolume> {
  const { facts, target, taken } = task;
  const writer = openPart(target, readState(planned.state));
  // A build that is killed from here on leaves nothing that could be trusted.
  rmSync(planned.state, { force: true });
  const isOurs = ({ path }: { readonly path: string }) => !taken.includes(outputFile(path));
  const volume: Volume = { ...planned.context, articles: readArticles(planned.articles) };
  await letEventsIn();
  const shelved = shelveVolume(volume, indexes);
  await letEventsIn();
  const plans = planArticles(shelved).filter(isOurs);
  if (facts.settings.twins) await publishTwins(volume, planned.records, taken, writer);
  await letEventsIn();
  const lists = planVolumeShelves(shelved, facts.settings).filter(isOurs);
  const redirects = planFormer(volume.articles).filter(
    (page) => isPagePath(page.path) && isOurs(page),
  );
  const keys = new Map([
    ...redirects.map((page) => [page.path, keyOfPage(page, task.siteDigest)] as const),
    ...plans.map((page) => [page.path, keyOfPage(page, task.siteDigest)] as const),
    ...lists.map((page) => [page.path, keyOfPage(page, task.siteDigest)] as const),
  ]);
  const isChanged = ({ path }: { readonly path: string }) =>
    !writer.keep(outputFile(path), keys.get(path) ?? "");
  return {
    ...{ planned, writer, keys, pages: plans.length + lists.length + redirects.length },
    changed: plans.filter(isChanged),
    lists: lists.filter(isChanged),
    redirects: redirects.filter(isChanged),
  };
}

function closeVolume({ planned, writer, pages }: OpenVolume): PartResult {
  writeState(planned.state, planned.digest, writer.files);
  return { files: writer.files.length, pages, written: writer.written() };
}

/** Publishes the source files, byte for byte, beside the future places of their pages. */
async function publishTwins(
  volume: Volume,
  records: RecordSource,
  taken: readonly string[],
  writer: PartWriter,
): Promise<void> {
  for (const article of volume.articles) {
    await letEventsIn();
    const made = new Set<string>();
    for (const file of [article.file, ...article.furtherFiles]) {
      const twin = outputFile(twinOf(article, file));
      // Further files that are copies of each other share one twin.
      if (taken.includes(twin) || made.has(twin)) continue;
      made.add(twin);
      writer.copy(twin, file.sha256, file.bytes, () => {
        const bytes = readFileSync(join(records.articles, file.path));
        if (sha256(bytes) === file.sha256) return bytes;
        throw new OwnerError(
          `${file.path} changed while the archive was being built. Build again.`,
        );
      });
    }
  }
}

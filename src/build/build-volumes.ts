import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../article.ts";
import { sha256, shortHash } from "../hash.ts";
import { OwnerError } from "../owner-error.ts";
import { outputFile } from "../paths.ts";
import { completePage } from "./complete-page.ts";
import { openPart, type PartWriter } from "./part-writer.ts";
import type { Target } from "./place-file.ts";
import { type ArticlePlan, planArticles, planVolumeShelves, shelveVolume } from "./plan-volume.ts";
import { readState, writeState } from "./published-files.ts";
import { openRecords, type RecordSource } from "./records.ts";
import { renderPages } from "./render.ts";
import { type ShelfPage, type SiteFacts, twinOf } from "./site.ts";
import type { Volume } from "./volumes.ts";

/** Volumes to build in one go. Plain data: it goes to other processes. */
export interface VolumesTask extends VolumeSurroundings {
  readonly volumes: readonly (VolumeOrder & { readonly records: RecordSource })[];
}

/** What all volumes of a build share. */
export interface VolumeSurroundings {
  readonly facts: SiteFacts;
  readonly target: Target;
  /** Files of the owner's own that stand where pages of ours would. */
  readonly taken: readonly string[];
  /** Of what all pages depend on. */
  readonly siteDigest: string;
}

/** A volume, where it is remembered, and of what it is made. */
export interface VolumeOrder {
  readonly volume: Volume;
  readonly state: string;
  readonly digest: string;
}

/** What came of a part of the site, in files. */
export interface PartResult {
  readonly files: number;
  readonly pages: number;
  readonly written: number;
}

/** A volume that is planned, and the writer of its files. */
interface OpenVolume {
  readonly order: VolumesTask["volumes"][number];
  readonly writer: PartWriter;
  readonly keys: ReadonlyMap<string, string>;
  /** Pages of articles that have to be made anew, and all lists. */
  readonly changed: readonly ArticlePlan[];
  readonly lists: readonly ShelfPage[];
  readonly pages: number;
}

/**
 * Renders and publishes volumes: twins before their pages, articles before the lists of them. All that
 * is to be rendered goes to Eleventy together, for each run of it takes 60 ms before its first page.
 */
export async function buildVolumes(task: VolumesTask): Promise<PartResult[]> {
  const open = task.volumes.map((order) => openVolume(order, task));
  const writers = new Map(
    open.flatMap((one) => [...one.changed, ...one.lists].map(({ path }) => [path, one] as const)),
  );
  const records = openRecords(open.map(({ order }) => order.records));
  const pages = renderPages(task.facts, {
    articles: open.flatMap(({ changed }) => changed),
    shelves: open.flatMap(({ lists }) => lists),
    complete: (plan) => completePage(plan, records.recordOf),
  });
  for await (const { path, content } of pages) {
    const one = writers.get(path);
    one?.writer.write(outputFile(path), content, one.keys.get(path));
  }
  records.close();
  return open.map(closeVolume);
}

function openVolume(order: OpenVolume["order"], task: VolumeSurroundings): OpenVolume {
  const { facts, target, taken } = task;
  const writer = openPart(target, readState(order.state));
  // A build that is killed from here on leaves nothing that could be trusted.
  rmSync(order.state, { force: true });
  const isOurs = ({ path }: { readonly path: string }) => !taken.includes(outputFile(path));
  const shelved = shelveVolume(order.volume);
  const plans = planArticles(shelved).filter(isOurs);
  if (facts.settings.twins) publishTwins(order, taken, writer);
  const keys = new Map(plans.map((plan) => [plan.path, pageKey(plan, task.siteDigest)]));
  const changed = plans.filter(({ path }) => !writer.keep(outputFile(path), keys.get(path) ?? ""));
  const lists = planVolumeShelves(shelved, facts.settings).filter(isOurs);
  return { order, writer, keys, changed, lists, pages: plans.length + lists.length };
}

function closeVolume({ order, writer, pages }: OpenVolume): PartResult {
  writeState(order.state, { digest: order.digest, files: writer.files });
  return { files: writer.files.length, pages, written: writer.written() };
}

/** The source files, byte for byte, beside where their pages will be. */
function publishTwins(
  { volume, records }: OpenVolume["order"],
  taken: readonly string[],
  writer: PartWriter,
): void {
  for (const article of volume.articles) {
    for (const file of [article.file, ...article.furtherFiles]) {
      const twin = outputFile(twinOf(article, file));
      if (taken.includes(twin)) continue;
      writer.copy(twin, file.sha256, file.bytes, () => {
        const bytes = readFileSync(join(records.articles, file.path));
        if (sha256(bytes) === file.sha256) return bytes;
        throw new OwnerError(`${file.path} has changed while the archive was built. Build again.`);
      });
    }
  }
}

/** Of all that an article's page shows. Its file's bytes stand for what was read from them. */
function pageKey(plan: ArticlePlan, siteDigest: string): string {
  const { article, shelves, previous, next, near } = plan;
  const way = shelves.flatMap((shelf) => [shelf.path, shelf.label, shelf.parent?.label ?? ""]);
  return shortHash(JSON.stringify([siteDigest, sourceOf(article), way, previous, next, near]), 32);
}

/** What tells an article from every other, and from itself before a change. */
export function sourceOf({ id, path, file, furtherFiles }: Article): readonly string[] {
  const files = [file, ...furtherFiles].map((one) => `${one.sha256} ${one.path}`);
  return [id, path, ...files];
}

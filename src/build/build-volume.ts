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
import { type SiteFacts, twinOf } from "./site.ts";
import type { VolumeFrame } from "./volumes.ts";

/** A volume to build. Plain data: it goes to other processes. */
export interface VolumeTask {
  readonly frame: VolumeFrame;
  readonly articles: readonly Article[];
  readonly facts: SiteFacts;
  readonly records: RecordSource;
  readonly target: Target;
  /** Files of the owner's own that stand where pages of ours would. */
  readonly taken: readonly string[];
  /** Where the volume is remembered, and of what it is made. */
  readonly state: string;
  readonly digest: string;
  /** Of what all pages depend on. */
  readonly siteDigest: string;
}

/** What came of a part of the site. */
export interface PartResult {
  readonly files: number;
  readonly pages: number;
  readonly written: number;
}

/** Renders and publishes a volume: twins before their pages, articles before the lists of them. */
export async function buildVolume(task: VolumeTask): Promise<PartResult> {
  const { frame, articles, facts, target, state, digest } = task;
  const writer = openPart(target, readState(state));
  // A build that is killed from here on leaves nothing that could be trusted.
  rmSync(state, { force: true });
  const shelved = shelveVolume({ ...frame, articles });
  const plans = planArticles(shelved).filter(({ path }) => !task.taken.includes(outputFile(path)));
  if (facts.settings.twins) publishTwins(task, writer);
  const keys = new Map(plans.map((plan) => [plan.path, pageKey(plan, task.siteDigest)]));
  const changed = plans.filter(({ path }) => !writer.keep(outputFile(path), keys.get(path) ?? ""));
  const records = openRecords(task.records);
  const complete = (plan: ArticlePlan) => completePage(plan, records.recordOf);
  for await (const { path, content } of renderPages(facts, "articles", changed, complete)) {
    writer.write(outputFile(path), content, keys.get(path));
  }
  records.close();
  const lists = planVolumeShelves(shelved, facts.settings.page_sizes.articles);
  const ours = lists.filter(({ path }) => !task.taken.includes(outputFile(path)));
  for await (const { path, content } of renderPages(facts, "shelves", ours)) {
    writer.write(outputFile(path), content);
  }
  writeState(state, { digest, files: writer.files });
  const pages = plans.length + ours.length;
  return { files: writer.files.length, pages, written: writer.written() };
}

/** The source files, byte for byte, beside where their pages will be. */
function publishTwins({ articles, records, taken }: VolumeTask, writer: PartWriter): void {
  for (const article of articles) {
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
function pageKey({ article, shelves, previous, next }: ArticlePlan, siteDigest: string): string {
  const way = shelves.flatMap((shelf) => [shelf.path, shelf.label, shelf.parent?.label ?? ""]);
  return shortHash(JSON.stringify([siteDigest, sourceOf(article), way, previous, next]), 32);
}

/** What tells an article from every other, and from itself before a change. */
export function sourceOf({ id, path, file, furtherFiles }: Article): readonly string[] {
  const files = [file, ...furtherFiles].map((one) => `${one.sha256} ${one.path}`);
  return [id, path, ...files];
}

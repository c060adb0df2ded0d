import { join } from "node:path";
import type { Article } from "../../article.ts";
import { sha256 } from "../../hash.ts";
import { unknownSource } from "../../source.ts";
import { sourceOf } from "../build-volumes.ts";
import { searchDigest } from "../code-digest.ts";
import type { TellProgress } from "../progress.ts";
import { type PartState, readState, stands } from "../published-files.ts";
import type { RecordSource } from "../records.ts";
import type { SiteFolder } from "../site-folder.ts";
import type { Workforce } from "../workers.ts";
import { publishFiles } from "./index-shard.ts";
import { planShards, type Shard } from "./plan-shards.ts";
import { type SearchEntry, searchEntry } from "./search-entry.ts";
import {
  type ListedShard,
  listFile,
  listIndexes,
  runtimeFolder,
  type SearchList,
  searchFolder,
} from "./search-list.ts";

/** What the search is built from. */
export interface SearchOrder {
  readonly articles: readonly Article[];
  /** Where the texts of articles lie. */
  recordsOf(files: readonly string[]): RecordSource;
  readonly folder: SiteFolder;
  /** The folder that remembers what was built. */
  readonly parts: string;
  /** Of the code and settings that files are read with. */
  readonly reader: string;
  readonly workforce: Workforce;
  readonly tell?: TellProgress;
}

/** What came of it. A shard that could not be built does not cost the site. */
export interface PublishedSearch {
  /** What is remembered of its parts. */
  readonly states: readonly string[];
  readonly written: number;
  readonly failures: readonly string[];
}

interface PlannedShard {
  readonly shard: Shard<SearchEntry>;
  readonly state: string;
  readonly digest: string;
  readonly standing: PartState | undefined;
}

/** Seconds of one processor that an article takes. */
const secondsEach = 0.004;

/** Builds the shards that have changed, then what all share, then the list of all. */
export async function publishSearch(order: SearchOrder): Promise<PublishedSearch> {
  const { folder, parts, workforce } = order;
  const shards = planned(order);
  const changed = shards.filter(({ standing }) => !standing);
  const count = changed.reduce((sum, { shard }) => sum + shard.articles.length, 0);
  const workers = workforce.for(count * secondsEach);
  const failures: string[] = [];
  let written = 0;
  let done = 0;
  const attempt = async (name: string, work: Promise<{ readonly written: number }>) => {
    try {
      written += (await work).written;
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  };
  const runtime = runtimePart(order, shards);
  if (!runtime.standing) await attempt("Pagefind", workers.run("publishRuntime", runtime.task));
  await Promise.all(
    changed.toSorted(bySize).map(async ({ shard, state, digest }) => {
      const task = {
        ...{ target: folder.target, folder: folderOf(shard.name), state, digest },
        entries: shard.articles,
        records: [order.recordsOf(shard.articles.map(({ file }) => file))],
      };
      await attempt(shard.name, workers.run("indexShard", task));
      done += shard.articles.length;
      order.tell?.({ phase: "search", done, total: count });
    }),
  );
  const list = join(parts, "search-list.json");
  const content = Buffer.from(JSON.stringify(listOf(order, shards, runtime.task.state)));
  const listed = [{ path: listFile, read: () => content }];
  const { target } = folder;
  written += publishFiles({ target, folder: "", state: list, digest: "" }, listed).written;
  const states = [runtime.task.state, ...shards.map(({ state }) => state)].filter(
    (state) => readState(state) !== undefined,
  );
  return { states: [...states, list], written, failures };
}

function planned({ articles, parts, folder, reader }: SearchOrder): PlannedShard[] {
  const sources = new Map(articles.map((article) => [article.file.path, sourceOf(article)]));
  const code = searchDigest();
  return planShards(articles.map(searchEntry)).map((shard) => {
    const state = join(parts, `search-${shard.name}.json`);
    const files = shard.articles.map(({ file }) => sources.get(file));
    const digest = sha256(JSON.stringify([code, reader, files]));
    return { shard, state, digest, standing: standingOf(state, digest, folder) };
  });
}

function standingOf(state: string, digest: string, { target }: SiteFolder): PartState | undefined {
  const before = readState(state);
  return before?.digest === digest && stands(target.folder, before) ? before : undefined;
}

function runtimePart({ parts, folder, articles }: SearchOrder, shards: readonly PlannedShard[]) {
  const all = shards.flatMap(({ shard }) => shard.articles.map(({ language }) => language));
  const languages = articles.length === 0 ? [] : [...new Set([...all, "und"])].sort();
  const state = join(parts, "search-pagefind.json");
  const digest = sha256(JSON.stringify([searchDigest(), languages]));
  const task = { target: folder.target, folder: runtimeFolder, state, digest, languages };
  return { task, standing: standingOf(state, digest, folder) };
}

function listOf(
  { articles }: SearchOrder,
  shards: readonly PlannedShard[],
  runtimeState: string,
): SearchList {
  const runtime = readState(runtimeState)?.files;
  const listed = shards.flatMap(({ shard, state }): ListedShard[] => {
    const files = readState(state)?.files;
    if (!files || !runtime) return [];
    const { name, span, articles: some } = shard;
    return [{ name, count: some.length, ...span, indexes: listIndexes(files, runtime) }];
  });
  const found = listed.reduce((sum, { count }) => sum + count, 0);
  const named = articles.filter(({ source: { id, name } }) => name !== id && id !== unknownSource);
  const names = new Map(named.map(({ source }) => [source.id, source.name]));
  const sources = Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { shards: listed, sources, missing: articles.length - found };
}

function folderOf(name: string): string {
  return `${searchFolder}${name}/`;
}

function bySize(a: PlannedShard, b: PlannedShard): number {
  return b.shard.articles.length - a.shard.articles.length;
}

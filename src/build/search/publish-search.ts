import { join } from "node:path";
import { sha256 } from "../../hash.ts";
import { unknownSource } from "../../source.ts";
import { searchDigest } from "../code-digest.ts";
import type { TellProgress } from "../progress.ts";
import { filesOf, type PartState, readState, stands } from "../published-files.ts";
import type { RecordSource } from "../records.ts";
import type { SiteFolder } from "../site-folder.ts";
import type { Workforce } from "../workers.ts";
import { publishFiles } from "./index-shard.ts";
import { planShards, type Shard } from "./plan-shards.ts";
import type { SearchEntry } from "./search-entry.ts";
import {
  type ListedShard,
  listFile,
  listIndexes,
  runtimeFolder,
  type SearchList,
  searchFolder,
} from "./search-list.ts";

/** An entry with what tells it from every other, and from itself before a change. */
export interface SearchArticle extends SearchEntry {
  readonly identity: string;
  readonly sourceId: string;
  readonly sourceName: string;
}

/** What the search is built from. */
export interface SearchOrder {
  /** In the archive's order. */
  readonly articles: readonly SearchArticle[];
  /** Where the texts of files lie, for each of several lists of files. */
  recordsOf(lists: readonly (readonly string[])[]): RecordSource[];
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

/** What comes of none. */
export const noSearch: PublishedSearch = { states: [], written: 0, failures: [] };

interface PlannedShard {
  readonly shard: Shard<SearchArticle>;
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
      const result = await work;
      written += result.written;
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  };
  const runtime = runtimePart(order, shards);
  if (!runtime.standing) await attempt("Pagefind", workers.run("publishRuntime", runtime.task));
  const row = changed.toSorted(bySize);
  const records = order.recordsOf(row.map(({ shard }) => shard.articles.map(({ file }) => file)));
  await Promise.all(
    row.map(async ({ shard, state, digest }, at) => {
      const source = records[at];
      const task = {
        ...{ target: folder.target, folder: folderOf(shard.name), state, digest },
        entries: shard.articles,
        records: source ? [source] : [],
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
  const code = searchDigest();
  return planShards(articles).map((shard) => {
    const state = join(parts, `search-${shard.name}.json`);
    const identities = shard.articles.map(({ identity }) => identity);
    const digest = sha256(JSON.stringify([code, reader, identities]));
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
  const shared = readState(runtimeState);
  const runtime = shared && filesOf(shared);
  const listed = shards.flatMap(({ shard, state }): ListedShard[] => {
    const made = readState(state);
    if (!made || !runtime) return [];
    const { name, span, articles: some } = shard;
    return [{ name, count: some.length, ...span, indexes: listIndexes(filesOf(made), runtime) }];
  });
  const found = listed.reduce((sum, { count }) => sum + count, 0);
  const named = articles.filter(
    ({ sourceId, sourceName }) => sourceName !== sourceId && sourceId !== unknownSource,
  );
  const names = new Map(named.map(({ sourceId, sourceName }) => [sourceId, sourceName]));
  const sources = Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { shards: listed, sources, missing: articles.length - found };
}

function folderOf(name: string): string {
  return `${searchFolder}${name}/`;
}

function bySize(a: PlannedShard, b: PlannedShard): number {
  return b.shard.articles.length - a.shard.articles.length;
}

import { join } from "node:path";
import {
  type ListedShard,
  listFile,
  listIndexes,
  runtimeFolder,
  type SearchList,
  searchFolder,
} from "../../search/search-list.ts";
import { planShards, type SearchShare, type Shard } from "../../search/shards.ts";
import type { Settings } from "../../settings/settings.ts";
import { sha256 } from "../../text/hash.ts";
import type { TellProgress } from "../build-options.ts";
import type { RecordSource } from "../cache/read-packs.ts";
import { DamagedCache } from "../cache/sealed-file.ts";
import { filesOf, type PartState, readState, stands } from "../publish/part-state.ts";
import { partsFolder } from "../publish/parts.ts";
import type { SettledBuild } from "../publish/settled-build.ts";
import type { SiteFolder } from "../publish/site-folder.ts";
import { recordsOf } from "../publish/spread-volumes.ts";
import type { Pieces } from "../volumes/settled-volumes.ts";
import { defineTask, type Workforce } from "../workers/task.ts";
import type { indexShard, publishRuntime } from "./index-shard.ts";
import { publishFiles, type ShardTask } from "./index-shard.ts";
import { articlesAtOnce, withinLimit } from "./within-memory.ts";

const indexShardTask = defineTask<typeof indexShard>("indexShard");

const publishRuntimeTask = defineTask<typeof publishRuntime>("publishRuntime");

/** A volume as the search needs it. */
interface SearchVolume {
  readonly name: string;
  /** Pieces of its articles: only those of shards that are built are read. */
  readonly articles: Pieces;
  readonly share: SearchShare;
}

/** The inputs of the search. */
interface SearchPlan {
  /** In the order of the archive. */
  readonly volumes: readonly SearchVolume[];
  /** Finds the texts of volumes, by name. */
  recordsOf(volumes: readonly string[]): RecordSource[];
  readonly folder: SiteFolder;
  /** Folder in which its parts are remembered. */
  readonly parts: string;
  /** Digests of what its shards depend on besides articles: code, and the settings for reading files. */
  readonly code: string;
  readonly reader: string;
  readonly settings: Settings;
  readonly workforce: Workforce;
  /** Whether existing shards stay as they are this time, even if their articles have changed. */
  readonly later: boolean;
  readonly tell?: TellProgress;
}

/** The result. A shard that could not be built does not cost the site. */
export interface PublishedSearch {
  /** Files in which its parts are remembered. */
  readonly states: readonly string[];
  readonly written: number;
  readonly failures: readonly string[];
}

/** The result without a search. */
export const noSearch: PublishedSearch = { states: [], written: 0, failures: [] };

interface PlannedShard {
  readonly shard: Shard;
  readonly state: string;
  readonly digest: string;
  readonly standing: PartState | undefined;
}

/** Processor time of an article (s). */
const secondsEach = 0.004;

/** Builds the shards that have changed, and the files that all share; then the list of all. */
export async function publishSearch(plan: SearchPlan): Promise<PublishedSearch> {
  const { folder, parts, workforce } = plan;
  const shards = planned(plan);
  const changed = shards.filter(({ standing }) => !standing);
  const count = countArticles(changed);
  const workers = workforce.for(count * secondsEach);
  const failures: string[] = [];
  let written = 0;
  let done = 0;
  const attempt = async (name: string, work: Promise<{ readonly written: number }>) => {
    try {
      const result = await work;
      written += result.written;
    } catch (error) {
      // No part can be built on it: everything is settled again.
      if (error instanceof DamagedCache) throw error;
      failures.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  };
  const runtime = runtimePart(plan, shards);
  const shared =
    !runtime.standing && attempt("Pagefind", workers.run(publishRuntimeTask, runtime.task));
  const build = async (one: PlannedShard) => {
    await attempt(one.shard.name, workers.run(indexShardTask, taskOf(one, plan)));
    done += one.shard.count;
    plan.tell?.({ phase: "search", done, total: count });
  };
  // The largest first, so that no process is left with a large one at the end.
  const row = changed.toSorted((a, b) => b.shard.count - a.shard.count);
  const built = withinLimit(row, ({ shard }) => shard.count, articlesAtOnce(), build);
  await Promise.all([built, shared]);
  const list = join(parts, "search-list.json");
  const content = Buffer.from(JSON.stringify(listOf(plan, shards, runtime.task.state)));
  const listed = [{ path: listFile, read: () => content }];
  const { target } = folder;
  written += publishFiles({ target, folder: "", state: list, digest: "" }, listed).written;
  const states = [runtime.task.state, ...shards.map(({ state }) => state)].filter(
    (state) => readState(state) !== undefined,
  );
  return { states: [...states, list], written, failures };
}

function planned(plan: SearchPlan): PlannedShard[] {
  const { volumes, parts, code, reader } = plan;
  return planShards(volumes.flatMap(({ share }) => share.cells)).map((shard) => {
    const state = join(parts, `search-${shard.name}.json`);
    const digest = sha256(JSON.stringify([code, reader, shard.cells]));
    return { shard, state, digest, standing: standingOf(state, digest, plan) };
  });
}

function standingOf(
  state: string,
  digest: string,
  { folder: { target }, later }: SearchPlan,
): PartState | undefined {
  const before = readState(state);
  const isKept = later || before?.digest === digest;
  return before && isKept && stands(target.folder, before) ? before : undefined;
}

function taskOf(
  { shard, state, digest }: PlannedShard,
  { volumes, folder, recordsOf, settings }: SearchPlan,
): ShardTask {
  const keys = new Set(shard.cells.map(([key]) => key));
  const touched = volumes.filter(({ share }) => share.cells.some(([key]) => keys.has(key)));
  return {
    ...{ target: folder.target, folder: `${searchFolder}${shard.name}/`, state, digest },
    ...{ count: shard.count, cells: [...keys], settings },
    volumes: touched.map(({ articles }) => articles),
    records: recordsOf(touched.map(({ name }) => name)),
  };
}

function runtimePart(plan: SearchPlan, shards: readonly PlannedShard[]) {
  const { parts, folder, volumes, code } = plan;
  const all = volumes.flatMap(({ share }) => share.languages);
  const languages = shards.length === 0 ? [] : [...new Set([...all, "und"])].sort();
  const state = join(parts, "search-pagefind.json");
  const digest = sha256(JSON.stringify([code, languages]));
  const task = { target: folder.target, folder: runtimeFolder, state, digest, languages };
  return { task, standing: standingOf(state, digest, plan) };
}

function listOf(
  { volumes }: SearchPlan,
  shards: readonly PlannedShard[],
  runtimeState: string,
): SearchList {
  const shared = readState(runtimeState);
  const runtime = shared && filesOf(shared);
  const listed = shards.flatMap(({ shard, state }): ListedShard[] => {
    const made = readState(state);
    if (!made || !runtime) return [];
    const { name, span, count } = shard;
    return [{ name, count, ...span, indexes: listIndexes(filesOf(made), runtime) }];
  });
  const found = listed.reduce((sum, { count }) => sum + count, 0);
  const names = new Map(volumes.flatMap(({ share }) => Object.entries(share.sources)));
  const sources = Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { shards: listed, sources, missing: countArticles(shards) - found };
}

function countArticles(shards: readonly PlannedShard[]): number {
  return shards.reduce((sum, { shard }) => sum + shard.count, 0);
}

/** Plans the search of a settled archive from the summaries of its volumes. */
export function planSearch(build: SettledBuild, folder: SiteFolder): SearchPlan {
  const { options, archive, inputs, pile, cache, workforce } = build;
  const volumes = archive.contexts.flatMap(({ name }): SearchVolume[] => {
    const settled = pile.volumes.get(name);
    return settled ? [{ name, articles: settled.articles, share: settled.summary.search }] : [];
  });
  return {
    ...{ volumes, folder, parts: partsFolder(cache), workforce },
    ...{ code: inputs.search, reader: inputs.reader, settings: options.settings },
    recordsOf: (names) => [...recordsOf(build, names).values()],
    later: options.searchLater === true,
    ...(options.tell && { tell: options.tell }),
  };
}

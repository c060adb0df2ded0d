import { rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { indexesOf } from "../../indexes/index.ts";
import { type SearchEntry, searchEntry } from "../../search/entry.ts";
import { prepareText } from "../../search/separate-words.ts";
import { cellOf } from "../../search/shards.ts";
import type { Settings } from "../../settings/settings.ts";
import { sha256 } from "../../text/hash.ts";
import { openRecords, type RecordSource } from "../cache/read-packs.ts";
import type { PartResult } from "../publish/counts.ts";
import { filesOf, openPart, readState, writeState } from "../publish/part-state.ts";
import { noteFiles, type Target } from "../publish/place-file.ts";
import { type Pieces, readArticles } from "../volumes/settled-volumes.ts";
import { packMetaFile } from "./pack-meta-file.ts";
import { type IndexFile, type IndexRecord, makeIndex } from "./pagefind.ts";

/** A part of the search, and the file in which it is remembered. Plain data: it goes to other processes. */
interface SearchPart {
  readonly target: Target;
  /** Relative to the site, with a trailing slash. */
  readonly folder: string;
  readonly state: string;
  readonly digest: string;
}

/** A shard to index. */
export interface ShardTask extends SearchPart {
  /** Number of its articles. */
  readonly count: number;
  /** Keys of its cells. */
  readonly cells: readonly string[];
  /** The articles of its volumes, of which it may have only a part, and their texts. */
  readonly volumes: readonly Pieces[];
  readonly records: readonly RecordSource[];
  readonly settings: Settings;
}

/** Articles whose texts share a file: hosts count files, readers fetch a whole one for each result. */
const articlesPerFile = 2;

/** Indexes a shard and publishes its own files; those that all shards share are published once. */
export async function indexShard(task: ShardTask): Promise<PartResult> {
  const records = openRecords(task.records);
  try {
    const fragments = Math.max(1, Math.ceil(task.count / articlesPerFile));
    const toIndex = recordsOf(entriesOf(task), records.recordOf);
    return await inFolder(task, async (folder) => {
      const files = await makeIndex(toIndex, fragments, folder);
      const own = files.filter(({ path }) => /\.pf_[a-z]+$/.test(path));
      return publishFiles(task, own.map(packed));
    });
  } finally {
    records.close();
  }
}

function packed({ path, read }: IndexFile): IndexFile {
  return { path, read: path.endsWith(".pf_meta") ? () => packMetaFile(read()) : read };
}

/** Runs work in a folder of the cache that is removed afterwards. */
async function inFolder<Result>(
  { state }: SearchPart,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = join(dirname(dirname(state)), "search", basename(state, ".json"));
  rmSync(folder, { recursive: true, force: true });
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Publishes files of the search that are not there yet. */
export function publishFiles(part: SearchPart, files: readonly IndexFile[]): PartResult {
  const { target, folder, state, digest } = part;
  const before = readState(state);
  const writer = openPart(target, before);
  rmSync(state, { force: true });
  const named = files.map(({ path, read }) => ({ file: folder + path, read }));
  const known = new Set(before && filesOf(before).map(({ file }) => file));
  const fresh = named.filter(({ file }) => !known.has(file));
  if (target.live && fresh.length > 0) {
    noteFiles(
      target.folder,
      fresh.map(({ file }) => file),
    );
  }
  for (const { file, read } of named) {
    const content = read();
    writer.copy(file, sha256(content), content.length, () => content);
  }
  writeState(state, digest, writer.files);
  return { files: writer.files.length, pages: 0, written: writer.written() };
}

/** Yields the entries of a shard volume by volume: the articles of one at a time are in memory. */
function* entriesOf({ cells, volumes, settings }: ShardTask): Generator<SearchEntry> {
  const wanted = new Set(cells);
  const facets = indexesOf(settings).flatMap(({ facet }) => facet ?? []);
  for (const volume of volumes) {
    for (const article of readArticles(volume)) {
      if (wanted.has(cellOf(article))) yield searchEntry(article, facets);
    }
  }
}

function* recordsOf(
  entries: Iterable<SearchEntry>,
  recordOf: (file: string) => { readonly plainText: string },
): Generator<IndexRecord> {
  for (const { file, url, title, language, direction, date, filters } of entries) {
    const text = `${title}\n${recordOf(file).plainText}`;
    yield {
      ...{ url, filters, content: prepareText(text) },
      language: unspacedLanguages.has(language) ? "und" : language,
      // Titles are searched as a part of the text, with the weight of titles.
      meta: { title: prepareText(title), date: date ?? "", direction },
      // Numbers: Pagefind sorts them faster. Undated articles would be missing without one.
      sort: { date: (date ?? "").replaceAll("-", "").padEnd(8, "0") },
    };
  }
}

/** Languages that `prepareText` divides into words, and not Pagefind. */
const unspacedLanguages = new Set(["ja", "zh", "th", "lo", "km", "my"]);

/** The files that the shards share: Pagefind's own script, and its programs for the archive's languages. */
export interface RuntimeTask extends SearchPart {
  readonly languages: readonly string[];
}

/** Publishes the files that all shards share, once. */
export async function publishRuntime(task: RuntimeTask): Promise<PartResult> {
  const records = task.languages.map((language) => ({
    ...{ url: language, content: language, language, meta: {}, filters: {}, sort: {} },
  }));
  return await inFolder(task, async (folder) => {
    const files = await makeIndex(records, 1, folder);
    const programs = files.filter(({ path }) => path.startsWith("wasm."));
    const scripts = files.filter(({ path }) => path === "pagefind.js");
    const opened = scripts.map(async ({ path, read }): Promise<IndexFile> => {
      const script = await openUp(read());
      return { path, read: () => script };
    });
    return publishFiles(task, [...(await Promise.all(opened)), ...programs]);
  });
}

/**
 * Exports one class of Pagefind's script instead of its functions. Our page asks each shard separately
 * (its range of dates, its order, its results), which the class can do; the functions ask all shards
 * alike. Without them the script is small.
 */
async function openUp(script: Uint8Array): Promise<Uint8Array> {
  const text = Buffer.from(script).toString();
  const exported = /export\s*\{[^}]*\};?\s*$/;
  if (!/\bPagefindInstance\s*=\s*class\b/.test(text) || !exported.test(text)) {
    throw new Error("Pagefind's script has no class PagefindInstance any more");
  }
  const { transform } = await import("esbuild");
  const opened = text.replace(exported, "export { PagefindInstance };");
  const options = { format: "esm", target: "es2022", minify: true, treeShaking: true } as const;
  return Buffer.from((await transform(opened, options)).code);
}

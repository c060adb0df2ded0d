import { type PackedMeta, pickText, unpackMeta } from "../../../src/search/packed-meta.ts";
import type { ListedIndex, ListedShard } from "../../../src/search/search-list.ts";
import type { PagefindBase, PagefindModule } from "./pagefind.ts";

/** A function that returns the index of a shard in one language, and opens it on first use. */
export type OpenIndex = (shard: ListedShard, index: ListedIndex) => Promise<PagefindBase>;

/**
 * Makes a function that opens indexes. `folder` is the address of the search in the site. Pagefind's
 * program knows the stems of one language: each language has a program of its own, which all its shards
 * share.
 */
export function makeOpenIndex(folder: string): OpenIndex {
  const runtime = `${folder}pagefind/`;
  const programs = new Map<string, Program>();
  // The page has requested it already. The first search reports an error in loading it.
  const script = `${runtime}pagefind.js`;
  import(script).catch(() => {});
  // Each module runs one program, and is identified by its address.
  let first: string | undefined;
  const open = new Map<string, Promise<PagefindBase>>();
  return (shard, listed) => {
    const key = `${shard.name}/${listed.language}`;
    const known = open.get(key);
    if (known) return known;
    first ??= listed.wasm;
    const program: Program = programs.get(listed.wasm) ?? {
      module: import(listed.wasm === first ? script : `${script}?${listed.wasm}`),
    };
    programs.set(listed.wasm, program);
    const opening = openOne(`${folder}${shard.name}/`, runtime, listed, program);
    open.set(key, opening);
    // An index that could not be loaded is tried again on the next request. A running program has other
    // indexes, which would be lost if it were started again.
    opening.catch(() => {
      open.delete(key);
      if (!program.isRunning) programs.delete(listed.wasm);
    });
    return opening;
  };
}

interface Program {
  readonly module: Promise<PagefindModule>;
  /** Resolved when the program runs; the first index starts it, whether or not it can be loaded itself. */
  running?: Promise<void>;
  isRunning?: boolean;
}

async function openOne(
  basePath: string,
  runtime: string,
  { language, hash, wasm }: ListedIndex,
  program: Program,
): Promise<PagefindBase> {
  const { PagefindInstance } = await program.module;
  /** An index that takes from our list what Pagefind would fetch, and its program from one place. */
  class Index extends PagefindInstance {
    meta = super.loadMeta(hash).then(() => this.unpack());
    ranks: readonly number[] | undefined;
    override async loadEntry() {
      this.languages = { [language]: { hash, wasm, page_count: 1 } };
      this.includeCharacters = [..."_‿⁀⁔︳︴﹍﹎﹏＿"];
    }
    /** Browsers unpack faster than Pagefind's script, which then leaves the file as it is. */
    override async throttledFetch(address: string) {
      return new Response(await unzip(await super.throttledFetch(address)));
    }
    override loadMeta() {
      return this.meta;
    }
    /** Unpacks metadata; leaves it as Pagefind wrote it if the build did not pack it. */
    unpack() {
      const [first] = this.searchMeta;
      if (first !== "{".charCodeAt(0)) return;
      const packed: PackedMeta = JSON.parse(new TextDecoder().decode(this.searchMeta));
      this.ranks = packed.ranks;
      this.searchMeta = unpackMeta(packed);
    }
    override async _loadFragment(name: string, group: string) {
      const rank = this.ranks?.[Number(name)];
      if (rank === undefined) return super._loadFragment(name, group);
      return pickText(await this._loadFragmentGroup(group), rank);
    }
    override loadWasm(name: string) {
      this.basePath = runtime;
      const loading = super.loadWasm(name);
      this.basePath = basePath;
      return loading;
    }
  }
  const index = new Index({ basePath });
  // `init`, which waits for the program, reports the error.
  index.meta.catch(() => {});
  program.running ??= index.loadWasm(wasm);
  await program.running;
  program.isRunning = true;
  await index.init(language, { load_wasm: false });
  return index;
}

async function unzip(answer: Response): Promise<BodyInit> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isZipped || !("DecompressionStream" in globalThis)) return bytes;
  return new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
}

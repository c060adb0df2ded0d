import type { ListedIndex, ListedShard } from "../../../src/build/search/search-list.ts";
import type { PagefindBase, PagefindModule } from "./pagefind.ts";

/** Gives the index of a shard in one language, which it opens when it is first asked for. */
export type OpenIndex = (shard: ListedShard, index: ListedIndex) => Promise<PagefindBase>;

/**
 * `folder` is the address of the search in the site. Pagefind's program knows the stems of one language:
 * each of these has a program of its own, which all its shards share.
 */
export function makeOpenIndex(folder: string): OpenIndex {
  const runtime = `${folder}pagefind/`;
  const programs = new Map<string, Program>();
  const open = new Map<string, Promise<PagefindBase>>();
  return (shard, listed) => {
    const key = `${shard.name}/${listed.language}`;
    const known = open.get(key);
    if (known) return known;
    const program = programs.get(listed.wasm) ?? startProgram(runtime, listed.wasm);
    programs.set(listed.wasm, program);
    const opening = openOne(`${folder}${shard.name}/`, runtime, listed, program);
    open.set(key, opening);
    // What could not be loaded is tried again when it is next asked for.
    opening.catch(() => {
      open.delete(key);
      programs.delete(listed.wasm);
    });
    return opening;
  };
}

interface Program {
  readonly module: Promise<PagefindModule>;
  /** Done when the program runs; the first index starts it. */
  running?: Promise<void>;
}

function startProgram(runtime: string, wasm: string): Program {
  // The address tells modules apart: each has one program.
  return { module: import(`${runtime}pagefind.js?${wasm}`) };
}

async function openOne(
  basePath: string,
  runtime: string,
  { language, hash, wasm }: ListedIndex,
  program: Program,
): Promise<PagefindBase> {
  const { PagefindInstance } = await program.module;
  /** Knows from our list what Pagefind would fetch a file for, and fetches the program from one place. */
  class Index extends PagefindInstance {
    meta = super.loadMeta(hash);
    override async loadEntry() {
      this.languages = { [language]: { hash, wasm, page_count: 1 } };
      this.includeCharacters = [..."_‿⁀⁔︳︴﹍﹎﹏＿"];
    }
    override loadMeta() {
      return this.meta;
    }
    override loadWasm(name: string) {
      this.basePath = runtime;
      const loading = super.loadWasm(name);
      this.basePath = basePath;
      return loading;
    }
  }
  const index = new Index({ basePath });
  if (!program.running) {
    program.running = index.init(language, { load_wasm: true });
    await program.running;
  } else {
    await program.running;
    await index.init(language, { load_wasm: false });
  }
  return index;
}

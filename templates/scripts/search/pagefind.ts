/** The parts of Pagefind's script that we use; see `src/engine/search/index-shard.ts`. */
export interface PagefindModule {
  readonly PagefindInstance: new (options: { readonly basePath: string }) => PagefindBase;
}

/** One index. */
export interface PagefindBase {
  basePath: string;
  languages: unknown;
  includeCharacters: readonly string[];
  loadedVersion: string;
  version: string;
  /** Metadata loaded by `loadMeta`, unpacked; Pagefind's program is started with it. */
  searchMeta: Uint8Array;
  throttledFetch(address: string): Promise<Response>;
  init(language: string, options: { readonly load_wasm: boolean }): Promise<void>;
  loadEntry(): Promise<void>;
  loadMeta(hash: string): Promise<void>;
  loadWasm(language: string): Promise<void>;
  /** Loads the texts of a file by name, and one of them. */
  _loadFragmentGroup(group: string): Promise<Readonly<Record<string, Fragment>>>;
  _loadFragment(name: string, group: string): Promise<Fragment>;
  search(term: string | null, options: SearchOptions): Promise<FoundPages>;
}

export interface SearchOptions {
  readonly filters?: object;
  readonly sort?: Readonly<Record<string, "asc" | "desc">>;
  readonly preload?: boolean;
}

export interface FoundPages {
  readonly results: readonly FoundPage[];
  /** Numbers of articles by value, for each filter that was loaded. */
  readonly filters: FilterCounts;
}

export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface FoundPage {
  readonly id: string;
  readonly score: number;
  /** Positions of the words found. */
  readonly words: readonly number[];
  data(): Promise<Fragment>;
}

/** The data of an article that was found. Its texts are not escaped. */
export interface Fragment {
  readonly raw_url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

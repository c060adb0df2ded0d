/*
 * The list of shards for the search page. The browser's script uses the same types.
 */

/** The content of `search/list.json`. */
export interface SearchList {
  readonly shards: readonly ListedShard[];
  /** Names of sources that differ from their ids. */
  readonly sources: Readonly<Record<string, string>>;
  /** Number of articles that cannot be found, because their shard could not be built. */
  readonly missing: number;
}

/** A shard in the list, which is in order of time, undated ones last. */
export interface ListedShard {
  readonly name: string;
  readonly count: number;
  /** First and last possible day (`yyyy-mm-dd`) of its articles; missing for undated ones. */
  readonly first?: string;
  readonly last?: string;
  readonly indexes: readonly ListedIndex[];
}

/** The articles of a shard that are in one language. */
export interface ListedIndex {
  /** Pagefind's name of the language. */
  readonly language: string;
  readonly hash: string;
  /** Name of the Pagefind program that knows the stems of the language. */
  readonly wasm: string;
}

/** Addresses of the shards, of their list, and of the files they share; relative to the site. */
export const searchFolder = "search/";
export const listFile = "search/list.json";
export const runtimeFolder = "search/pagefind/";

/**
 * Reads the languages and hashes from the names of a shard's files, and the stemmers from the shared ones.
 */
export function listIndexes(
  files: readonly { readonly file: string }[],
  runtime: readonly { readonly file: string }[],
): ListedIndex[] {
  const stems = new Set(
    runtime.flatMap(({ file }) => /wasm\.(.+)\.pagefind$/.exec(file)?.[1] ?? []),
  );
  return files.flatMap(({ file }) => {
    const [, hash, language] = /\/pagefind\.((.+)_[0-9a-f]+)\.pf_meta$/.exec(file) ?? [];
    if (!hash || !language) return [];
    return [{ language, hash, wasm: stems.has(language) ? language : "unknown" }];
  });
}

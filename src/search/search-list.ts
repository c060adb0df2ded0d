/*
 * What the search page is told of the shards. The browser's script has the same types.
 */

/** `search/list.json`. */
export interface SearchList {
  readonly shards: readonly ListedShard[];
  /** Names of sources that are called otherwise than their ids. */
  readonly sources: Readonly<Record<string, string>>;
  /** Articles that cannot be found, because their shard could not be built. */
  readonly missing: number;
}

/** A shard, in time; undated ones last. */
export interface ListedShard {
  readonly name: string;
  readonly count: number;
  /** First and last day (`yyyy-mm-dd`) that its articles may be of; none where they are undated. */
  readonly first?: string;
  readonly last?: string;
  readonly indexes: readonly ListedIndex[];
}

/** The articles of a shard that are in one language. */
export interface ListedIndex {
  /** As Pagefind calls it. */
  readonly language: string;
  readonly hash: string;
  /** Which of Pagefind's programs knows the stems of the language. */
  readonly wasm: string;
}

/** Where the shards lie, the list of them, and what they share; relative to the site. */
export const searchFolder = "search/";
export const listFile = "search/list.json";
export const runtimeFolder = "search/pagefind/";

/** Reads languages and hashes off the names of a shard's files, stems off those that all share. */
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

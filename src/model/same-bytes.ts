/** Copies by path: the first file of the pile with the same bytes, if it belongs to another article. */
export type SameBytes = ReadonlyMap<string, string>;

/** A file that an article was made of. */
export interface FileOfArticle {
  readonly path: string;
  readonly sha256: string;
  /** Equal for files of one article, and for these only. */
  readonly article: string;
}

/** Finds copies among files, given in the order of their paths. */
export function findSameBytes(files: readonly FileOfArticle[]): SameBytes {
  const several = digestsOfSeveral(files);
  const found = new Map<string, string>();
  if (several.size === 0) return found;
  const firsts = new Map<string, FileOfArticle>();
  for (const file of files) {
    if (!several.has(file.sha256)) continue;
    const first = firsts.get(file.sha256);
    if (!first) firsts.set(file.sha256, file);
    else if (first.article !== file.article) found.set(file.path, first.path);
  }
  return found;
}

/** Finds the digests that several files share: few piles have any. */
function digestsOfSeveral(files: readonly FileOfArticle[]): Set<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const { sha256 } of files) {
    if (seen.has(sha256)) several.add(sha256);
    seen.add(sha256);
  }
  return several;
}

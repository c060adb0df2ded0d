import type { Check } from "../check.ts";

/** Copies of one file under several names: without an address nothing tells that they are one article. */
export const sameBytes: Check = (articles) => {
  const pageOf = new Map<string, { readonly id: string; readonly path: string }>();
  const several = digestsOfSeveral(articles);
  const files = articles.flatMap(({ id, file, furtherFiles }) => {
    if (several.size === 0) return [];
    const same = [file, ...furtherFiles].filter(({ sha256 }) => several.has(sha256));
    return same.map(({ path, sha256 }) => ({ id, path, sha256 }));
  });
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return files.flatMap(({ id, path, sha256 }) => {
    const first = pageOf.get(sha256);
    if (!first) pageOf.set(sha256, { id, path });
    if (!first || first.id === id) return [];
    return [
      {
        code: "same-bytes" as const,
        severity: "note" as const,
        file: path,
        found: `This file is the same, byte for byte, as ${first.path}; each has a page of its own.`,
        remedy: "Remove one of them, or give them the address of their original page.",
      },
    ];
  });
};

/** Digests that more than one article has: few piles have any, and a large one is not to be sorted for it. */
function digestsOfSeveral(articles: Parameters<Check>[0]): Set<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const { file, furtherFiles } of articles) {
    const own =
      furtherFiles.length > 0
        ? new Set([file, ...furtherFiles].map((one) => one.sha256))
        : [file.sha256];
    for (const digest of own) {
      if (seen.has(digest)) several.add(digest);
      seen.add(digest);
    }
  }
  return several;
}

import type { Check } from "../check.ts";

/** Copies of one file under several names: without an address nothing tells that they are one article. */
export const sameBytes: Check = (articles) => {
  const pageOf = new Map<string, { readonly id: string; readonly path: string }>();
  const files = articles.flatMap(({ id, file, furtherFiles }) =>
    [file, ...furtherFiles].map(({ path, sha256 }) => ({ id, path, sha256 })),
  );
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

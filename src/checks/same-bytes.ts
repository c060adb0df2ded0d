import type { Check } from "./check.ts";

/**
 * Reports copies of one file under several names: without an address, nothing shows that they are one
 * article.
 */
export const sameBytes: Check = (articles, _settings, elsewhere) => {
  const { sameBytes: firsts } = elsewhere;
  if (firsts.size === 0) return [];
  const files = articles.flatMap(({ file, furtherFiles }) => [file, ...furtherFiles]);
  return files.flatMap(({ path }) => {
    const first = firsts.get(path);
    if (first === undefined) return [];
    return [
      {
        code: "same-bytes" as const,
        severity: "note" as const,
        file: path,
        found: `This file is identical, byte for byte, to ${first}; each has a page of its own.`,
        remedy: "Remove one of them, or give both the address of their original page.",
      },
    ];
  });
};

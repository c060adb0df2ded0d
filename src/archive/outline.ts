import type { FileFacts } from "../model/read-file.ts";
import { refused, undated } from "../model/volumes.ts";
import { shortHash } from "../text/hash.ts";

/** What the whole pile has to know of a file. */
export interface FileBrief {
  /** Its own date: "2021-11-22", "2021-11", "undated"; `refused` where no article was made of it. */
  readonly date: string;
  /** Digest of its bytes; "" where they could not be read. */
  readonly sha256: string;
  /** Digest of what its id is made from, and of that with its title: 16 hex digits; "" where refused. */
  readonly claim: string;
  readonly article: string;
}

/** The brief of a file. */
export function briefOf({ article, sha256 = "" }: FileFacts): FileBrief {
  if (!article) return { date: refused, sha256, claim: "", article: "" };
  const { claim, title, published } = article;
  return {
    ...{ date: published?.date ?? undated, sha256, claim: shortHash(claim, 16) },
    article: shortHash(`${claim}\n${title}`, 16),
  };
}

/**
 * The briefs of a whole pile, by the numbers of its files in the order of their paths. The engine has
 * them in columns, where a hundred thousand objects would cost more than all else that a build does.
 */
export interface PileOutline {
  readonly paths: readonly string[];
  /** The dates that files have, each once. */
  readonly dates: readonly string[];
  /** Number of a file's date among `dates`. */
  dateAt(file: number): number;
  /** A digest of a file; "" where it has none. */
  digestAt(file: number, name: "sha256" | "claim" | "article"): string;
  /** All files, in their order, that share such a digest with others, and hardly any more. */
  findRepeated(name: "sha256" | "claim"): readonly number[];
}

/** Outlines a pile from briefs in memory, given in the order of the files' paths. */
export function outlinePile(
  briefs: readonly (FileBrief & { readonly path: string })[],
): PileOutline {
  const dates = [...new Set(briefs.map(({ date }) => date))];
  const numbers = new Map(dates.map((date, at) => [date, at]));
  return {
    paths: briefs.map(({ path }) => path),
    dates,
    dateAt: (file) => numbers.get(briefs[file]?.date ?? refused) ?? 0,
    digestAt: (file, name) => briefs[file]?.[name] ?? "",
    findRepeated(name) {
      const counts = new Map<string, number>();
      for (const brief of briefs) counts.set(brief[name], (counts.get(brief[name]) ?? 0) + 1);
      counts.delete("");
      return briefs.flatMap((brief, at) => ((counts.get(brief[name]) ?? 0) > 1 ? [at] : []));
    },
  };
}

/** Whether an article was made of the file at a path. */
export function isArticle(outline: Pick<PileOutline, "paths" | "digestAt">, path: string): boolean {
  const file = findFile(outline.paths, path);
  return file !== undefined && outline.digestAt(file, "article") !== "";
}

/** The number of the file at a path, if it is there. */
function findFile(paths: readonly string[], path: string): number | undefined {
  let [from, to] = [0, paths.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((paths[middle] ?? "") < path) from = middle + 1;
    else to = middle;
  }
  return paths[from] === path ? from : undefined;
}

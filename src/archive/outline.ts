import type { FileFacts } from "../model/read-file.ts";
import { type Reference, referencesOf } from "../model/references.ts";
import { other, refused, undated } from "../model/volumes.ts";
import type { Hold } from "../model/withheld.ts";
import { shortHash } from "../text/hash.ts";

/** The facts about a file that the whole pile needs. */
export interface FileBrief {
  /** Date of the file: "2021-11-22", "2021-11", "undated"; `refused` or `other` if it gave no article. */
  readonly date: string;
  /** Digest of its bytes; "" if they could not be read. */
  readonly sha256: string;
  /** Digests, 16 hex digits, of the input of its id, and of that with its title; "" if refused. */
  readonly claim: string;
  readonly article: string;
  /** What it names: in its text, in order, its lead picture, other names of its own. Missing if there is nothing. */
  readonly references?: readonly Reference[];
  /** Reasons for which it is kept from readers, some of them for a time. Missing if there are none. */
  readonly holds?: readonly Hold[];
  /** Whether its own head gives the date: then one that is to come keeps it from readers, too. */
  readonly isDatedByHead?: true;
}

/** Returns the brief of a file. */
export function briefOf(file: FileFacts): FileBrief {
  const { article, other: kind, sha256 = "", holds, isDatedByHead } = file;
  const held = holds && { holds };
  if (!article) return { date: kind ? other : refused, sha256, claim: "", article: "", ...held };
  const { claim, title, published } = article;
  const own = (article.ownNames ?? []).map((to): Reference => ({ to, as: "self", line: 0 }));
  const references = [...referencesOf(article), ...own];
  return {
    ...{ date: published?.date ?? undated, sha256, claim: shortHash(claim, 16) },
    article: shortHash(`${claim}\n${title}`, 16),
    ...(references.length > 0 && { references }),
    ...{ ...held, ...(isDatedByHead && { isDatedByHead }) },
  };
}

/**
 * The briefs of a whole pile, by the numbers of its files in the order of their paths. The engine stores
 * them in columns, since a hundred thousand objects would cost more than the rest of a build.
 */
export interface PileOutline {
  readonly paths: readonly string[];
  /** The distinct dates of the files. */
  readonly dates: readonly string[];
  /** Returns the number of a file's date in `dates`. */
  dateAt(file: number): number;
  /** Returns a digest of a file; "" if it has none. */
  digestAt(file: number, name: "sha256" | "claim" | "article"): string;
  /** Returns all files, in order, whose digest others share, and hardly any more. */
  findRepeated(name: "sha256" | "claim"): readonly number[];
  /** Returns the size of a file in bytes. */
  bytesAt(file: number): number;
  /** What files name, by file; few files of most piles name anything. */
  readonly references: ReadonlyMap<number, readonly Reference[]>;
  /** Reasons for which files are kept from readers, by file; few files have any. */
  readonly holds: ReadonlyMap<number, readonly Hold[]>;
  /** Whether a file's own head gives its date. */
  isDatedByHead(file: number): boolean;
}

/** Outlines a pile from briefs in memory, given in the order of the files' paths. */
export function outlinePile(
  briefs: readonly (FileBrief & { readonly path: string; readonly bytes: number })[],
): PileOutline {
  const dates = [...new Set(briefs.map(({ date }) => date))];
  const numbers = new Map(dates.map((date, at) => [date, at]));
  return {
    paths: briefs.map(({ path }) => path),
    dates,
    dateAt: (file) => numbers.get(briefs[file]?.date ?? refused) ?? 0,
    digestAt: (file, name) => briefs[file]?.[name] ?? "",
    bytesAt: (file) => briefs[file]?.bytes ?? 0,
    findRepeated(name) {
      const counts = new Map<string, number>();
      for (const brief of briefs) counts.set(brief[name], (counts.get(brief[name]) ?? 0) + 1);
      counts.delete("");
      return briefs.flatMap((brief, at) => ((counts.get(brief[name]) ?? 0) > 1 ? [at] : []));
    },
    references: new Map(
      briefs.flatMap(({ references }, at) => (references ? [[at, references]] : [])),
    ),
    holds: new Map(briefs.flatMap(({ holds }, at) => (holds ? [[at, holds]] : []))),
    isDatedByHead: (file) => briefs[file]?.isDatedByHead === true,
  };
}

/** Whether the file at a path gave an article. */
export function isArticle(outline: Pick<PileOutline, "paths" | "digestAt">, path: string): boolean {
  const file = findFile(outline.paths, path);
  return file !== undefined && outline.digestAt(file, "article") !== "";
}

/** Returns the number of the file at a path; undefined if there is none. */
export function findFile(paths: readonly string[], path: string): number | undefined {
  let [from, to] = [0, paths.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((paths[middle] ?? "") < path) from = middle + 1;
    else to = middle;
  }
  return paths[from] === path ? from : undefined;
}

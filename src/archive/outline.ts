import type { UnsettledFacts } from "../model/article.ts";
import type { DateOrder } from "../model/date-order.ts";
import type { FileFacts } from "../model/read-file.ts";
import { type Reference, referencesOf } from "../model/references.ts";
import { other, refused, undated } from "../model/volumes.ts";
import type { Hold } from "../model/withheld.ts";
import { shortHash } from "../text/hash.ts";

/** The facts about a file that the whole pile needs. */
export interface FileBrief {
  /** Date of the file: "2021-11-22", "2021-11", "undated"; `refused` or `other` if it gave no article. */
  readonly date: string;
  /** Id of its source, and the tag of its language; both "" if it gave no article, the latter if it is not known. */
  readonly source: string;
  readonly language: string;
  /** Digest of its bytes; "" if they could not be read. */
  readonly sha256: string;
  /** Digests, 16 hex digits, of the input of its id, and of that with its title; "" if refused. */
  readonly claim: string;
  readonly article: string;
  /** What it names: in its text, in order, its lead picture, other names of its own. Missing if there is nothing. */
  readonly references?: readonly Reference[];
  /** What its date shows of the order of day and month, or needs others for. Most dates do neither. */
  readonly slashed?: SlashedBrief;
  /** Reasons for which it is kept from readers, some of them for a time. Missing if there are none. */
  readonly holds?: readonly Hold[];
  /** Whether its own head, or its name in `_posts`, gives the date: then one that is to come keeps it from readers, too. */
  readonly isDatedByHead?: true;
}

/** A date in numbers: the order that it shows, or the days that it may be. */
export type SlashedBrief = { readonly source: string } & (
  | { readonly shows: DateOrder }
  | { readonly choice: Readonly<Record<DateOrder, string>> }
);

/** Returns the brief of a file. */
export function briefOf(file: FileFacts): FileBrief {
  const { article, other: kind, sha256 = "", holds, isDatedByHead } = file;
  const held = holds && { holds };
  if (!article) {
    const none = { source: "", language: "", claim: "", article: "" };
    return { date: kind ? other : refused, sha256, ...none, ...held };
  }
  const { claim, title, published, source, language } = article;
  const own = (article.ownNames ?? []).map((to): Reference => ({ to, as: "self", line: 0 }));
  const references = [...referencesOf(article), ...own];
  const slashed = slashedOf(article);
  return {
    ...{ date: published?.date ?? undated, source: source.id, language, sha256 },
    claim: shortHash(claim, 16),
    article: shortHash(`${claim}\n${title}`, 16),
    ...(references.length > 0 && { references }),
    ...(slashed && { slashed }),
    ...{ ...held, ...(isDatedByHead && { isDatedByHead }) },
  };
}

function slashedOf({ slashed, source }: UnsettledFacts): SlashedBrief | undefined {
  if (!slashed) return undefined;
  if ("shows" in slashed) return { source: source.id, shows: slashed.shows };
  const { "day-first": days, "month-first": months } = slashed.choice;
  return { source: source.id, choice: { "day-first": days.date, "month-first": months.date } };
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
  /** Distinct ids of sources and tags of languages; "" is among them, for none. */
  readonly sources: readonly string[];
  readonly languages: readonly string[];
  /** Returns the numbers of a file's source and language in these. */
  sourceAt(file: number): number;
  languageAt(file: number): number;
  /** Returns a digest of a file; "" if it has none. */
  digestAt(file: number, name: "sha256" | "claim" | "article"): string;
  /** Returns all files, in order, whose digest others share, and hardly any more. */
  findRepeated(name: "sha256" | "claim"): readonly number[];
  /** Returns the size of a file in bytes. */
  bytesAt(file: number): number;
  /** What files name, by file; few files of most piles name anything. */
  readonly references: ReadonlyMap<number, readonly Reference[]>;
  /** Dates in numbers, by file: few files of most piles have any. */
  readonly slashed: ReadonlyMap<number, SlashedBrief>;
  /** Reasons for which files are kept from readers, by file; few files have any. */
  readonly holds: ReadonlyMap<number, readonly Hold[]>;
  /** Whether a file's own head gives its date. */
  isDatedByHead(file: number): boolean;
}

/** Outlines a pile from briefs in memory, given in the order of the files' paths. */
export function outlinePile(
  briefs: readonly (FileBrief & { readonly path: string; readonly bytes: number })[],
): PileOutline {
  const numberAll = (name: "date" | "source" | "language") => {
    const names = [...new Set(briefs.map((brief) => brief[name]))];
    const numbers = new Map(names.map((one, at) => [one, at]));
    return { names, at: (file: number) => numbers.get(briefs[file]?.[name] ?? "") ?? 0 };
  };
  const [dates, sources, languages] = [
    numberAll("date"),
    numberAll("source"),
    numberAll("language"),
  ];
  return {
    paths: briefs.map(({ path }) => path),
    ...{ dates: dates.names, sources: sources.names, languages: languages.names },
    ...{ dateAt: dates.at, sourceAt: sources.at, languageAt: languages.at },
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
    slashed: new Map(briefs.flatMap(({ slashed }, at) => (slashed ? [[at, slashed]] : []))),
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

import { checks } from "../checks/index.ts";
import type { Article } from "../model/article.ts";
import type { CommonLanguage } from "../model/language.ts";
import { type LedgerRow, problemsOf } from "../model/ledger.ts";
import type { Problem } from "../model/problem.ts";
import type { FileFacts, ReadFile } from "../model/read-file.ts";
import type { SameBytes } from "../model/same-bytes.ts";
import { type Division, divisionOf, refused } from "../model/volumes.ts";
import { type Hold, tellHold } from "../model/withheld.ts";
import type { Settings } from "../settings/settings.ts";
import { adoptLanguage } from "./adopt-language.ts";
import { attach, type FoundForFile } from "./attach.ts";
import { dateByOthers } from "./date-by-others.ts";
import { settleIdentities } from "./identity.ts";

/** A volume and its files: in memory, or by number. Plain data. */
export interface VolumeFiles<File> {
  readonly name: string;
  /** Files without a claim that files of other volumes share, in the order of their paths. */
  readonly files: readonly File[];
  readonly foreign: ForeignFiles;
  /** Entries of `SameBytes` for these files. */
  readonly sameBytes: readonly (readonly [path: string, first: string])[];
  /** What these files show of others, by their paths. */
  readonly found: readonly (readonly [path: string, found: FoundForFile])[];
  /** The languages that the articles around them have, for those whose texts do not tell theirs. */
  readonly languages: readonly (readonly [path: string, language: CommonLanguage])[];
  /** Those of its files that are withheld, by their paths, with the reason; only where files have no articles. */
  readonly withheld?: readonly (readonly [path: string, hold: Hold])[];
}

/** Settled files: their articles, in the archive's order, and the problems found by checks. */
export interface SettledFiles {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** Articles of this volume that were settled with files of other volumes. */
export interface ForeignFiles extends SettledFiles {
  readonly files: readonly Omit<ReadFile<never>, "article">[];
}

/** A settled volume. */
export interface SettledVolume {
  readonly name: string;
  /** Articles in the archive's order. */
  readonly articles: readonly Article[];
  /** Rows of all its files, in the order of their paths. */
  readonly rows: readonly LedgerRow[];
}

/** Settles a volume from facts alone: identities, order, checks, the rows of its files. */
export function settleVolume(
  { name, files, foreign, sameBytes, found, languages, withheld = [] }: VolumeFiles<FileFacts>,
  settings: Settings,
): SettledVolume {
  if (name === refused)
    return { name, articles: [], rows: rowsWithoutArticles(files, new Map(withheld)) };
  const elsewhere = {
    ...{ sameBytes: new Map(sameBytes), found: new Map(found) },
    languages: new Map(languages),
  };
  const own = settleFiles(files, settings, elsewhere, divisionOf(name));
  const articles =
    foreign.articles.length > 0
      ? sortArticles([...own.articles, ...foreign.articles])
      : own.articles;
  const all = foreign.files.length > 0 ? [...files, ...foreign.files].sort(byPath) : files;
  return {
    name,
    articles,
    rows: ledgerRows(all, articles, [...own.problems, ...foreign.problems]),
  };
}

/** Settles files whose addresses no other file claims. */
export function settleFiles(
  files: readonly FileFacts[],
  settings: Settings,
  { sameBytes, found, languages }: FilesElsewhere,
  division: Division,
): SettledFiles {
  const claimants = files.flatMap(({ path, article }) => {
    if (!article) return [];
    const ofFile = found.get(path);
    const dated = dateByOthers(adoptLanguage(article, languages.get(path)), ofFile?.order);
    const { problems, ...attached } = attach(dated.article, ofFile);
    return [{ ...attached, problems: [...dated.problems, ...problems] }];
  });
  const settled = settleIdentities(
    claimants.map(({ article }) => article),
    division,
  );
  const articles = sortArticles(settled);
  const problems = [
    ...claimants.flatMap((one) => one.problems),
    ...checks.flatMap((check) => check(articles, settings, { sameBytes })),
  ];
  return { articles, problems };
}

/** What files have to do with others, by path. */
export interface FilesElsewhere {
  readonly sameBytes: SameBytes;
  readonly found: ReadonlyMap<string, FoundForFile>;
  readonly languages: ReadonlyMap<string, CommonLanguage>;
}

/**
 * Sorts articles by date, undated ones last; within a day by the time that their files give, those without one last;
 * else by address, in which numbers count as numbers.
 */
function sortArticles(articles: readonly Article[]): Article[] {
  const keyed = articles.map((article) => ({ article, key: keyOf(article) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return keyed.map(({ article }) => article);
}

function keyOf({ published, slug, path, id }: Article): string {
  const day = `${published?.date ?? "~"} ${published?.time ?? "~"}`;
  if (!/\d/.test(slug)) return `${day} ${path}`;
  const counted = slug.replace(/\d+/g, (digits) => digits.padStart(20, "0"));
  return `${day} ${path.slice(0, path.lastIndexOf("/") + 1)}${counted}-${id}`;
}

/** Compares paths by code units: the order must not depend on the machine's locale. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}

/** Makes the rows of refused and withheld files. Of the latter nothing is told but why readers do not see them. */
function rowsWithoutArticles(
  files: readonly FileFacts[],
  withheld: ReadonlyMap<string, Hold>,
): LedgerRow[] {
  return files.map(({ path, bytes, sha256, encoding, problems }): LedgerRow => {
    const facts = { path, bytes, ...(sha256 !== undefined && { sha256 }) };
    const hold = withheld.get(path);
    if (hold)
      return { ...facts, outcome: "withheld", problems: problemsOf(path, [tellHold(hold)]) };
    return { ...facts, ...(encoding !== undefined && { encoding }), outcome: "refused", problems };
  });
}

/** Makes the rows of files, given in the order of their paths, from the articles and problems found. */
function ledgerRows(
  read: readonly ReadFile<unknown>[],
  articles: readonly Article[],
  found: readonly Problem[],
): LedgerRow[] {
  const pageOf = new Map<string, Article>();
  for (const article of articles) {
    pageOf.set(article.file.path, article);
    for (const { path } of article.furtherFiles) pageOf.set(path, article);
  }
  const foundIn = new Map<string, Problem[]>();
  for (const problem of found) {
    const others = foundIn.get(problem.file);
    if (others) others.push(problem);
    else foundIn.set(problem.file, [problem]);
  }
  return read.map(({ path, bytes, sha256, encoding, problems }) => {
    const file = {
      ...{ path, bytes },
      ...(sha256 !== undefined && { sha256 }),
      ...(encoding !== undefined && { encoding }),
    };
    const article = pageOf.get(path);
    const further = foundIn.get(path);
    const all = further ? [...problems, ...further] : problems;
    if (!article) throw new Error(`${path} has lost its article`);
    const page = { page: article.path, id: article.id, problems: all };
    if (article.file.path !== path) return { ...file, outcome: "merged", ...page };
    const { language, dateVerdict } = article;
    return { ...file, outcome: "built", ...page, language, dates: dateVerdict.verdict };
  });
}

import { settleIdentities } from "./archive/identity.ts";
import type { Elsewhere } from "./checks/check.ts";
import { checks, pileChecks } from "./checks/index.ts";
import { auditDates, type DateAudit } from "./dates/audit/audit.ts";
import { indexesOf } from "./indexes/index.ts";
import { type ShelvedIndex, shelve } from "./indexes/shelf.ts";
import type { Article, UnsettledArticle, UnsettledFacts } from "./model/article.ts";
import { closeLedger, type Ledger, type LedgerRow } from "./model/ledger.ts";
import type { Problem } from "./model/problem.ts";
import { findSameBytes, type SameBytes } from "./model/same-bytes.ts";
import { type Division, divideTime, undated } from "./model/volumes.ts";
import { listFiles } from "./read/files.ts";
import { type ReadFile, readArticle, withoutText } from "./read/read-article.ts";
import type { Settings } from "./settings/settings.ts";

/** The whole pile, read and in order: what every page is made from. */
export interface Archive {
  readonly settings: Settings;
  /** By date, undated last; within a day by address, so that the order of files does not matter. */
  readonly articles: readonly Article[];
  readonly indexes: readonly ShelvedIndex[];
  readonly ledger: Ledger;
  /** What the texts say of the dates. */
  readonly dateAudit: DateAudit;
  /** Files that systems leave behind; not part of the ledger. */
  readonly ignored: readonly string[];
}

/** What every file of a folder gave, one by one, in the order of their paths. */
export interface Pile {
  readonly files: readonly ReadFile<UnsettledFacts>[];
  readonly ignored: readonly string[];
}

/** Reads a folder of article files. Never throws for what stands in a file; see `ledger`. */
export function loadArchive(articlesDir: string, settings: Settings): Archive {
  return settleArchive(readPile(articlesDir, settings), settings);
}

/** Reads every file of a folder, and keeps what the whole pile has to know. */
export function readPile(articlesDir: string, settings: Settings): Pile {
  const { paths, ignored } = listFiles(articlesDir);
  const files = paths.map((path) => withoutText(readArticle(articlesDir, path, settings)));
  return { files, ignored };
}

/** The same with all texts in memory, for those who need every page at once. */
export function loadTexts(articlesDir: string, settings: Settings) {
  const { paths, ignored } = listFiles(articlesDir);
  const files = paths.map((path) => readArticle(articlesDir, path, settings));
  const records = new Map(files.map(({ path, article }) => [path, article]));
  return {
    archive: settleArchive({ files: files.map(withoutText), ignored }, settings),
    recordOf(file: string): UnsettledArticle {
      const record = records.get(file);
      if (!record) throw new Error(`${file} is no article`);
      return record;
    },
  };
}

/** Settles what needs the whole pile, on facts alone: identities, order, shelves, the account. */
export function settleArchive({ files, ignored }: Pile, settings: Settings): Archive {
  const elsewhere = { sameBytes: sameBytesOf(files) };
  const { articles, problems } = settleFiles(files, settings, elsewhere, divisionOf(files));
  const dateAudit = auditDates(articles);
  const ofArticles = new Set(
    articles.flatMap(({ file, furtherFiles }) => [file, ...furtherFiles].map(({ path }) => path)),
  );
  const whole = {
    dates: dateAudit,
    files: files.map(({ path }) => path),
    isArticle: (path: string) => ofArticles.has(path),
  };
  const ofPile = pileChecks.flatMap((check) => check(whole, settings));
  const rows = ledgerRows(files, articles, problems);
  return {
    settings,
    articles,
    indexes: indexesOf(settings).map((index) => shelve(index, articles)),
    ledger: closeLedger(rows, files.length, ofPile),
    dateAudit,
    ignored,
  };
}

/** Files that are settled: their articles, in the archive's order, and what was found about these. */
export interface SettledFiles {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** Settles files of which no other claims an address: a whole pile or a part of it. */
export function settleFiles(
  files: readonly ReadFile<UnsettledFacts>[],
  settings: Settings,
  elsewhere: Elsewhere,
  division: Division,
): SettledFiles {
  const articles = inOrder(
    settleIdentities(
      files.flatMap((file) => file.article ?? []),
      division,
    ),
  );
  const problems = checks.flatMap((check) => check(articles, settings, elsewhere));
  return { articles, problems };
}

function divisionOf(files: readonly ReadFile<UnsettledFacts>[]): Division {
  const counts = new Map<string, number>();
  for (const { article } of files) {
    const date = article?.published?.date ?? undated;
    if (article) counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  return divideTime(counts);
}

function sameBytesOf(files: readonly ReadFile<UnsettledFacts>[]): SameBytes {
  const ofArticles = files.flatMap(({ path, article }) => {
    if (!article) return [];
    const { claim, title, file } = article;
    return [{ path, sha256: file.sha256, article: `${claim}\n${title}` }];
  });
  return findSameBytes(ofArticles.sort((a, b) => (a.path < b.path ? -1 : 1)));
}

/** The archive's order. Undated articles sort behind every year. */
export function inOrder(articles: readonly Article[]): Article[] {
  const keyed = articles.map((article) => {
    return { article, key: `${article.published?.date ?? "~"} ${article.path}` };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return keyed.map(({ article }) => article);
}

/** Articles, given in the archive's order, by their volumes. */
export function byVolume(articles: readonly Article[]): Map<string, Article[]> {
  const volumes = new Map<string, Article[]>();
  for (const article of articles) {
    const volume = volumes.get(article.volume);
    if (volume) volume.push(article);
    else volumes.set(article.volume, [article]);
  }
  return volumes;
}

/** The rows of files, given in the order of their paths. */
export function ledgerRows(
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
  return read.map(({ article: _article, problems, ...file }) => {
    const article = pageOf.get(file.path);
    const further = foundIn.get(file.path);
    const all = further ? [...problems, ...further] : problems;
    if (!article) return { ...file, outcome: "refused", problems: all };
    const page = { page: article.path, id: article.id, problems: all };
    if (article.file.path !== file.path) return { ...file, outcome: "merged", ...page };
    return { ...file, outcome: "built", ...page, dates: article.dateVerdict.verdict };
  });
}

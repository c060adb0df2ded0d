import { checkPile, closeAccount } from "./archive/account.ts";
import { dividePile } from "./archive/divide.ts";
import { joinVolumes } from "./archive/join.ts";
import type { ArticlesOf } from "./archive/join-articles.ts";
import { briefOf, outlinePile, type PileOutline } from "./archive/outline.ts";
import { rowTextsOf } from "./archive/report-rows.ts";
import { byPath, settleVolume } from "./archive/settle.ts";
import { gatherVolumes, settleShared } from "./archive/settle-shared.ts";
import { summarizeVolume, type VolumeSummary } from "./archive/summarize.ts";
import { type DateAudit, findContradicted } from "./dates/audit/audit.ts";
import type { Article, UnsettledArticle } from "./model/article.ts";
import type { Ledger } from "./model/ledger.ts";
import type { FileFacts, ReadFile } from "./model/read-file.ts";
import { refused } from "./model/volumes.ts";
import type { FrontArchive, RowTexts } from "./pages/front-archive.ts";
import { listFiles } from "./read/files.ts";
import { readArticle, withoutText } from "./read/read-article.ts";
import type { Settings } from "./settings/settings.ts";

/**
 * Whoever makes an archive takes these steps, in this order. Each is a function of plain data.
 *
 * | step      | taken       | by                                                               |
 * | --------- | ----------- | ---------------------------------------------------------------- |
 * | list      | once        | `listFiles`: the paths of a folder's files                       |
 * | read      | each file   | `readArticle`: an article or a refusal, and its problems         |
 * |           | each file   | `withoutText`: the same without the texts, which no later step needs |
 * | divide    | each file   | `briefOf`: its date and digests                                  |
 * |           | once        | `dividePile`: which files are settled together, as a volume      |
 * | settle    | once        | `settleShared`: the few files that claim addresses of other volumes, too |
 * |           | once        | `gatherVolumes`: what each volume is settled from                |
 * |           | each volume | `settleVolume`: articles with their ids, what checks find, rows of the ledger |
 * | summarize | each volume | `summarizeVolume`: what the rest of the archive needs of it      |
 * | join      | once        | `joinVolumes`: shelves, the date audit, what volumes show of each other |
 * | check     | once        | `checkPile`: problems that only the whole pile tells             |
 * | account   | once        | `closeAccount`: what became of every file; it has to add up      |
 *
 * `loadArchive` and `settlePile` take them with everything in memory: for `check`, `add`, Eleventy's own
 * command line and other programs. `npm run build` takes the same ones, each for no more than has changed:
 * its cache lies between them, and files and volumes go to several processes (`engine/volumes/`: `read.ts`,
 * `settle.ts`, `join.ts`). The last three steps are `joinArchive` for both.
 */

/** A whole archive in memory, but for its texts. */
export interface Archive {
  readonly settings: Settings;
  /** By date, undated last; within a day by address, so that the order of files does not matter. */
  readonly articles: readonly Article[];
  /** The same by volume. */
  readonly volumes: ReadonlyMap<string, readonly Article[]>;
  readonly ledger: Ledger;
  /** What the texts say of the dates. */
  readonly dateAudit: DateAudit;
  /** What the pages show that are not of one volume. */
  readonly front: FrontArchive;
  /** Files that systems leave behind; not part of the ledger. */
  readonly ignored: readonly string[];
}

/** What every file of a folder gave, in the order of their paths. */
export interface Pile {
  readonly files: readonly FileFacts[];
  readonly ignored: readonly string[];
}

/** Loads a folder of article files. Never throws for what stands in a file; see `ledger`. */
export function loadArchive(folder: string, settings: Settings): Archive {
  return settlePile(readPile(folder, settings), settings);
}

/** Loads the same with all texts, for those who need every page at once. */
export function loadTexts(folder: string, settings: Settings) {
  const records = new Map<string, UnsettledArticle>();
  const pile = readPile(folder, settings, ({ path, article }) => {
    if (article) records.set(path, article);
  });
  return {
    archive: settlePile(pile, settings),
    recordOf(file: string): UnsettledArticle {
      const record = records.get(file);
      if (!record) throw new Error(`${file} is no article`);
      return record;
    },
  };
}

/** Reads every file of a folder and keeps its facts; `see` is shown each with its text. */
export function readPile(folder: string, settings: Settings, see?: (file: ReadFile) => void): Pile {
  const { paths, ignored } = listFiles(folder);
  const files = paths.map((path) => {
    const file = readArticle(folder, path, settings);
    see?.(file);
    return withoutText(file);
  });
  return { files, ignored };
}

/** Settles a pile, volume by volume, and joins these; years of more than `largest` files have finer ones. */
export function settlePile(
  { files, ignored }: Pile,
  settings: Settings,
  largest?: number,
): Archive {
  const outline = outlinePile(files.map((file) => ({ path: file.path, ...briefOf(file) })));
  const filesAt = (numbers: readonly number[]) => numbers.flatMap((at) => files[at] ?? []);
  const division = dividePile(outline, largest);
  const shared = settleShared(filesAt(division.shared), division, settings);
  const settled = gatherVolumes(outline, division, shared).map((volume) =>
    settleVolume({ ...volume, files: filesAt(volume.files) }, settings),
  );

  const ofArticles = settled.filter(({ name }) => name !== refused);
  const volumes = new Map(ofArticles.map(({ name, articles }) => [name, articles]));
  const rows = settled.flatMap((volume) => volume.rows).sort(byPath);
  const summarized: SummarizedPile = {
    ...{ outline, rows: rowTextsOf(rows), ignored },
    summaries: settled.map((volume) => summarizeVolume(volume, settings)),
    articlesOf: (volume, places) => places.flatMap((at) => volumes.get(volume)?.[at] ?? []),
  };
  const front = joinArchive(summarized, settings);
  const articles = [...volumes.values()].flat();
  return {
    ...{ settings, articles, volumes, front, ignored },
    ledger: { ...front.ledger, rows },
    dateAudit: { ...front.dateAudit, contradicted: findContradicted(articles) },
  };
}

/** A pile whose volumes are settled, by what these tell of themselves. */
export interface SummarizedPile {
  readonly outline: PileOutline;
  /** Those of all volumes, in the archive's order; refused files are one more. */
  readonly summaries: readonly VolumeSummary[];
  readonly articlesOf: ArticlesOf;
  /** The rows of all files, in the order of their paths. */
  readonly rows: RowTexts;
  readonly ignored: readonly string[];
}

/** Takes the last steps: from volumes, wherever they lie, to what the front of the site shows. */
export function joinArchive(pile: SummarizedPile, settings: Settings): FrontArchive {
  const { outline, summaries, articlesOf, rows, ignored } = pile;
  const volumes = summaries.filter(({ name }) => name !== refused);
  const joined = joinVolumes(volumes, articlesOf, settings);
  const problems = checkPile(outline, joined.dateAudit, settings);
  const account = closeAccount(summaries, outline.paths.length, problems);
  return { ...joined, ...account, settings, rows, files: outline.paths, ignored };
}

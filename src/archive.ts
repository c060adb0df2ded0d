import { checkPile, closeAccount } from "./archive/account.ts";
import { gatherFound, type ShownAs } from "./archive/attach.ts";
import { findCommonLanguages } from "./archive/common-languages.ts";
import { dividePile } from "./archive/divide.ts";
import { addLinks, findHeld } from "./archive/held-links.ts";
import { joinVolumes } from "./archive/join.ts";
import type { ArticlesOf } from "./archive/join-articles.ts";
import { findFormer, findOccupied } from "./archive/named/former-addresses.ts";
import type { OwnFolder } from "./archive/names-in-pile.ts";
import { linksBetween, type PagesOfFiles, rowsOfOthers } from "./archive/other-files.ts";
import { briefOf, outlinePile } from "./archive/outline.ts";
import { referPile } from "./archive/refer.ts";
import { rowTextsOf } from "./archive/report-rows.ts";
import { byPath, settleVolume } from "./archive/settle.ts";
import { gatherVolumes, settleShared } from "./archive/settle-shared.ts";
import { summarizeVolume, type VolumeSummary } from "./archive/summarize.ts";
import { type PileOfDay, withhold } from "./archive/withhold.ts";
import { type DateAudit, findContradicted } from "./dates/audit/audit.ts";
import type { Article, UnsettledArticle } from "./model/article.ts";
import { countOutcomes, type Ledger, type LedgerRow } from "./model/ledger.ts";
import type { Problem } from "./model/problem.ts";
import type { FileFacts, ReadFile } from "./model/read-file.ts";
import { refused } from "./model/volumes.ts";
import type { Occasion } from "./model/withheld.ts";
import type { FrontArchive, RowTexts } from "./pages/front-archive.ts";
import { listFiles } from "./read/files.ts";
import { readArticle, withoutText } from "./read/read-article.ts";
import type { Settings } from "./settings/settings.ts";
import { today as presentDay } from "./text/today.ts";

/**
 * The steps that make an archive, in this order. Each is a function of plain data.
 *
 * | step      | taken       | by                                                               |
 * | --------- | ----------- | ---------------------------------------------------------------- |
 * | list      | once        | `listFiles`: the paths of a folder's files                       |
 * | read      | each file   | `readArticle`: an article or a refusal, and its problems         |
 * |           | each file   | `withoutText`: its facts without the texts, which no later step needs |
 * | divide    | each file   | `briefOf`: its date and digests                                  |
 * |           | once        | `withhold`: which files are kept from readers on the day of the build |
 * |           | once        | `dividePile`: which files are settled together, as a volume; the order of day and month that the pile shows |
 * | refer     | once        | `referPile`: what articles name: pictures, other files, other articles  |
 * |           | once        | `findFormer`: which addresses articles had elsewhere and keep    |
 * |           | once        | `gatherFound`: what each article shows of them                   |
 * |           | once        | `findCommonLanguages`: the languages of sources and folders, for texts that do not tell theirs |
 * | settle    | once        | `settleShared`: the few files that claim addresses of other volumes, too |
 * |           | once        | `gatherVolumes`: what each volume is settled from                |
 * |           | each volume | `settleVolume`: articles with their ids, what checks find, rows of the ledger |
 * | summarize | each volume | `summarizeVolume`: what the rest of the archive needs of it      |
 * | link      | once        | `rowsOfOthers`: which of the other files are used                |
 * |           | once        | `linksBetween`: to which pages the articles of each volume link   |
 * | join      | once        | `joinVolumes`: shelves, the date audit, what volumes show of each other |
 * | check     | once        | `checkPile`: problems that only the whole pile shows             |
 * | account   | once        | `closeAccount`: what became of every file; it has to add up      |
 *
 * `loadArchive` and `settlePile` take them with everything in memory: for `check`, `add`, Eleventy's own
 * command line and other programs. `npm run build` takes the same steps, each for changed input only: its
 * cache is between them, and files and volumes are distributed to several processes (`engine/volumes/`:
 * `read.ts`, `settle.ts`, `join.ts`). The last three steps are `joinArchive` in both cases.
 */

/** A whole archive in memory, except for its texts. */
export interface Archive {
  readonly settings: Settings;
  /** Articles by date, undated last; within a day by address, so that the order of files does not matter. */
  readonly articles: readonly Article[];
  /** Articles by volume, in the same order. */
  readonly volumes: ReadonlyMap<string, readonly Article[]>;
  readonly ledger: Ledger;
  /** Audit of the dates by the texts. */
  readonly dateAudit: DateAudit;
  /** The content of pages that do not belong to one volume. */
  readonly front: FrontArchive;
  /** Files left behind by operating systems; not part of the ledger. */
  readonly ignored: readonly string[];
}

/** The results of reading every file of a folder, in the order of their paths. */
export interface Pile {
  readonly files: readonly FileFacts[];
  readonly ignored: readonly string[];
  /** Folders beside the articles with files that they may name. */
  readonly own?: readonly OwnFolder[];
}

/** Loads a folder of article files. Never throws because of a file's content; see `ledger`. */
export function loadArchive(
  folder: string,
  settings: Settings,
  own: readonly OwnFolder[] = [],
  today?: string,
): Archive {
  const choices = today === undefined ? {} : { today };
  return settlePile({ ...readPile(folder, settings), own }, settings, choices);
}

/** Loads a folder with all texts, for callers that need every page at once. */
export function loadTexts(folder: string, settings: Settings) {
  const { pile, recordOf } = readTexts(folder, settings);
  return { archive: settlePile(pile, settings), recordOf };
}

/** Reads every file of a folder, and keeps the texts. */
export function readTexts(folder: string, settings: Settings) {
  const records = new Map<string, UnsettledArticle>();
  const pile = readPile(folder, settings, ({ path, article }) => {
    if (article) records.set(path, article);
  });
  return {
    pile,
    recordOf(file: string): UnsettledArticle {
      const record = records.get(file);
      if (!record) throw new Error(`${file} is not an article`);
      return record;
    },
  };
}

/** Reads every file of a folder and keeps its facts; `see` is called with each file and its text. */
export function readPile(folder: string, settings: Settings, see?: (file: ReadFile) => void): Pile {
  const { paths, ignored } = listFiles(folder);
  const files = paths.map((path) => {
    const file = readArticle(folder, path, settings);
    see?.(file);
    return withoutText(file);
  });
  return { files, ignored };
}

/** Names the files that are there, of which nothing is read: what a check needs. */
const nameOnly: ShownAs = ({ folder, path }) => {
  const file = { path: "", file: `${folder}/${path}`, bytes: 0, sha256: "", type: "" };
  return { attachment: { kind: "file", file } };
};

/** How a pile is settled. If no day is given, as on the present one. */
interface SettleChoices extends Partial<Occasion> {
  /** Number of files from which a year is divided. */
  readonly largest?: number;
  /** What pages show of the files that articles name. */
  readonly shownAs?: ShownAs;
}

/** Outlines a pile in memory, divides it, and finds what its articles name. */
export function referFiles(
  { files, own = [] }: Pile,
  { largest, today = presentDay(), drafts }: Omit<SettleChoices, "shownAs"> = {},
) {
  const whole = outlinePile(
    files.map((file) => ({ path: file.path, bytes: file.bytes, ...briefOf(file) })),
  );
  const outline = withhold(whole, { today, drafts });
  const division = dividePile(outline, largest);
  return { outline, division, names: referPile(outline, division.others, own) };
}

/**
 * Settles a pile, volume by volume, and joins the volumes; years of more than `largest` files are divided.
 */
export function settlePile(
  pile: Pile,
  settings: Settings,
  { shownAs = nameOnly, ...choices }: SettleChoices = {},
): Archive {
  const { files, ignored } = pile;
  const { outline, division, names } = referFiles(pile, choices);
  const filesAt = (numbers: readonly number[]) => numbers.flatMap((at) => files[at] ?? []);
  const former = findFormer(outline, findOccupied(pile.own ?? [], settings));
  const elsewhere = {
    found: gatherFound(names, outline, division.orders, shownAs, former),
    languages: findCommonLanguages(outline),
  };
  const shared = settleShared(filesAt(division.shared), division, settings, elsewhere);
  const settled = gatherVolumes(outline, division, shared, elsewhere).map((volume) =>
    settleVolume({ ...volume, files: filesAt(volume.files) }, settings),
  );

  const ofArticles = settled.filter(({ name }) => name !== refused);
  const volumes = new Map(ofArticles.map(({ name, articles }) => [name, articles]));
  const articlesBy = new Map(
    [...volumes].flatMap(([volume, articles]) =>
      articles.flatMap((article) =>
        [article.file, ...article.furtherFiles].map(
          ({ path }) => [path, { volume, page: article.path }] as const,
        ),
      ),
    ),
  );
  const articleOf = (file: number) => articlesBy.get(outline.paths[file] ?? "");
  const pageOf = (file: number) => articleOf(file)?.page;
  const others = rowsOfOthers(outline, division.others, names, pageOf);
  const rows = [...settled.flatMap((volume) => volume.rows), ...others].sort(byPath);
  const summarized: SummarizedPile = {
    ...{ outline, rows: rowTextsOf(rows), ignored, others },
    links: linksBetween(names, outline, (file) => articleOf(file)?.volume, pageOf),
    summaries: settled.map((volume) => summarizeVolume(volume, settings)),
    articlesOf: (volume, positions) => positions.flatMap((at) => volumes.get(volume)?.[at] ?? []),
  };
  const front = joinArchive(summarized, settings);
  const articles = [...volumes.values()].flat();
  return {
    ...{ settings, articles, volumes, front, ignored },
    ledger: { ...front.ledger, rows },
    dateAudit: { ...front.dateAudit, contradicted: findContradicted(articles) },
  };
}

/** A pile with settled volumes, by their summaries. */
export interface SummarizedPile {
  readonly outline: PileOfDay;
  /** Summaries of all volumes, in the archive's order; refused files count as one more. */
  readonly summaries: readonly VolumeSummary[];
  readonly articlesOf: ArticlesOf;
  /** The rows of all files, in the order of their paths. */
  readonly rows: RowTexts;
  /** Those of files that are no articles. */
  readonly others: readonly LedgerRow[];
  /** What each volume links to, by volume. */
  readonly links: ReadonlyMap<string, PagesOfFiles>;
  readonly ignored: readonly string[];
  /** Problems of files that are not articles, such as those of `public/`. */
  readonly problems?: readonly Problem[];
}

/** Takes the last steps: from the summaries of volumes to the front of the site. */
export function joinArchive(pile: SummarizedPile, settings: Settings): FrontArchive {
  const {
    outline,
    summaries,
    articlesOf,
    rows,
    ignored,
    others,
    links,
    problems: more = [],
  } = pile;
  const volumes = summaries.filter(({ name }) => name !== refused);
  const joined = joinVolumes(volumes, articlesOf, settings);
  const problems = [...checkPile({ outline, others }, joined.dateAudit, settings), ...more];
  const outcomes = [...summaries.map((volume) => volume.outcomes), countOutcomes(others)];
  const account = closeAccount(summaries, outcomes, { files: outline.paths.length, problems });
  const contexts = addLinks(joined.contexts, links, findHeld(volumes, articlesOf));
  const former = volumes.flatMap((volume) => volume.former ?? []);
  const files = outline.paths;
  return { ...joined, contexts, ...account, settings, rows, files, ignored, former };
}

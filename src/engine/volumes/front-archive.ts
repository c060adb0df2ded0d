import { type Archive, byVolume } from "../../archive.ts";
import { pileChecks } from "../../checks/index.ts";
import { groupProblems, joinProblems, type ProblemGroup } from "../../model/group-problems.ts";
import { closeTotals, type Ledger } from "../../model/ledger.ts";
import type { Settings } from "../../settings/settings.ts";
import { digestAt, findFile, refused } from "../cache/file-table.ts";
import type { Library } from "../cache/library.ts";
import { type RowTexts, rowTextsOf } from "../cache/report-rows.ts";
import { type JoinedVolumes, joinVolumes } from "./join.ts";
import { joinRows } from "./join-rows.ts";
import type { SettledPile } from "./settle.ts";
import { summarizeVolume } from "./summarize.ts";

/** What the front shows of an archive: put together from the summaries of its volumes. */
export interface FrontArchive extends JoinedVolumes {
  readonly settings: Settings;
  readonly ledger: Pick<Ledger, "totals" | "problems">;
  /** The rows of the ledger, in the order of paths, and these paths. */
  readonly rows: RowTexts;
  readonly files: readonly string[];
  /** All that was found, by kind. */
  readonly problems: readonly ProblemGroup[];
  readonly ignored: readonly string[];
}

/** Joins the volumes of a settled pile, of whose articles only those are read that somebody asks for. */
export function joinPile(pile: SettledPile, library: Library, settings: Settings): FrontArchive {
  const { table, ignored } = pile;
  const all = [...pile.volumes.values()].map(({ summary }) => summary);
  const volumes = all
    .filter(({ name }) => name !== refused)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const joined = joinVolumes(volumes, library.some);
  const whole = {
    dates: joined.dateAudit,
    files: table.paths,
    isArticle: (path: string) => digestAt(table, findFile(table, path), "article") !== "",
  };
  const problems = pileChecks.flatMap((check) => check(whole, settings));
  const totals = closeTotals(
    all.map(({ outcomes }) => outcomes),
    table.paths.length,
  );
  return {
    ...joined,
    settings,
    ledger: { totals, problems },
    rows: joinRows(pile),
    files: table.paths,
    problems: joinProblems(
      all.flatMap((volume) => volume.problems),
      problems,
    ),
    ignored,
  };
}

/** The same of an archive that is in memory as a whole. */
export function frontOf(archive: Archive): FrontArchive {
  const { settings, ledger, ignored } = archive;
  const volumes = byVolume(archive.articles);
  const summaries = [...volumes].map(([name, articles]) =>
    summarizeVolume({ name, articles, rows: [] }, settings),
  );
  const articlesOf = (volume: string, places: readonly number[]) =>
    places.flatMap((at) => volumes.get(volume)?.[at] ?? []);
  return {
    ...joinVolumes(summaries, articlesOf),
    settings,
    ledger,
    rows: rowTextsOf(ledger.rows),
    files: ledger.rows.map(({ path }) => path),
    problems: groupProblems(ledger),
    ignored,
  };
}

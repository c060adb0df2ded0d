import { pileChecks } from "../checks/index.ts";
import type { DateFigures } from "../dates/audit/audit.ts";
import { closeTotals, joinProblems, type LedgerRow, type PartTotals } from "../model/ledger.ts";
import type { Problem } from "../model/problem.ts";
import { joinFeatures } from "../observe/features.ts";
import type { FrontArchive } from "../pages/front-archive.ts";
import type { Settings } from "../settings/settings.ts";
import { findFile, isArticle } from "./outline.ts";
import type { VolumeSummary } from "./summarize.ts";
import type { PileOfDay } from "./withhold.ts";

/** Finds problems that only the whole pile shows. */
export function checkPile(
  { outline, others }: { readonly outline: PileOfDay; readonly others: readonly LedgerRow[] },
  dates: DateFigures,
  settings: Settings,
): Problem[] {
  const { paths, references, withheld } = outline;
  const pile = {
    ...{ dates, files: paths, others },
    // What withheld files name is not told to readers of the report.
    named: [...references].flatMap(([file, some]) => (withheld.has(file) ? [] : [some])),
    isArticle: (path: string) =>
      isArticle(outline, path) || withheld.has(findFile(paths, path) ?? -1),
  };
  return pileChecks.flatMap((check) => check(pile, settings));
}

/**
 * Closes the account of `files` files: their outcomes, and all problems by kind.
 * @throws Error if the sum does not match: a file was lost, which must stop the build.
 */
export function closeAccount(
  volumes: readonly Pick<VolumeSummary, "problems" | "features">[],
  outcomes: readonly PartTotals[],
  { files, problems: ofPile }: { readonly files: number; readonly problems: readonly Problem[] },
): Pick<FrontArchive, "ledger" | "problems" | "features"> {
  const found = volumes.flatMap(({ problems }) => problems);
  return {
    ledger: {
      totals: closeTotals(outcomes, files),
      attached: outcomes.reduce((sum, { attached = 0 }) => sum + attached, 0),
      problems: ofPile,
    },
    problems: joinProblems(found, ofPile),
    features: joinFeatures(volumes.map(({ features }) => features)),
  };
}

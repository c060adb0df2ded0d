import { type Archive, loadArchive } from "../archive.ts";
import { findFutureDates } from "../dates/audit/future-dates.ts";
import { formatDeclarations, suggestDates } from "../dates/audit/suggest-dates.ts";
import { findMissingAssets, listOwnFolders } from "../engine/own-files.ts";
import { formatProblem, settingsFile } from "../model/problem.ts";
import { tellPile } from "../observe/tell-pile.ts";
import { today as presentDay } from "../text/today.ts";
import { type Command, folderOptions } from "./command.ts";
import { readBuildOptions } from "./read-build-options.ts";
import { exitCode, formatPile, formatTotals, problemsOf } from "./summary.ts";

/** The command that reports every problem of the pile without building. */
export const check: Command = {
  name: "check",
  summary: "lists every problem with the article files, without building",
  options: folderOptions,
  async run(values) {
    const options = readBuildOptions(values);
    const { articles, settings } = options;
    const today = presentDay();
    const archive = loadArchive(articles, settings, listOwnFolders(settings, articles), today);
    const problems = [
      ...problemsOf(archive),
      ...findMissingAssets(settings, articles),
      ...findFutureDates(archive.articles, today),
    ];
    const { totals } = archive.ledger;
    const { features, problems: groups } = archive.front;
    const pile = tellPile({ features, totals, groups, language: settings.language });
    for (const line of formatPile(pile)) console.log(line);
    for (const problem of problems) console.log(formatProblem(problem));
    console.log(formatTotals(archive.ledger));
    const suggestion = formatSuggestion(archive);
    if (suggestion) console.log(suggestion);
    return exitCode({ account: { groups: archive.front.problems } });
  },
};

/** Formats all declarations that would correct the dates, in one block to paste into the settings. */
function formatSuggestion({ dateAudit, settings }: Archive): string | undefined {
  const { dates } = settings;
  const suggested = suggestDates(dateAudit, dates);
  if (!suggested) return undefined;
  const declared = formatDeclarations(dates);
  const place =
    declared === "dates: {}"
      ? `replace “dates: {}” in ${settingsFile} with this, or add it at the end if there is no “dates”`
      : `replace “dates:” in ${settingsFile} and everything below it with this, which includes it`;
  return `\nTo accept what the texts say about the dates, ${place}:\n\n${formatDeclarations(suggested)}`;
}

import { waysOf } from "../dates/date-settings.ts";
import { type DateOfArticle, type DateSources, readDate } from "../dates/read-date.ts";
import { parseDate } from "../dates/written/parse-date.ts";
import { detectLanguage } from "../languages/detect-language.ts";
import type { Updated } from "../model/article.ts";
import { type ProblemInFile, quote } from "../model/problem.ts";
import { languageDeclaredFor } from "../settings/languages.ts";
import type { ReadingSettings } from "../settings/settings.ts";
import type { Fields } from "./fields.ts";

/** The dates of an article: that of its publication, and that of its last change. */
export interface Dating extends Omit<DateOfArticle, "problem"> {
  readonly updated?: Updated;
}

/** Something wrong with one of the two dates. */
interface DateProblem {
  readonly field: "date" | "updated";
  readonly problem: ProblemInFile;
}

/**
 * Reads both dates. Where only the last change is dated, and nothing else gives a day, the article stands under that
 * day, and a note says so.
 */
export function readDates(
  { date, updated, language: ofFile }: Fields,
  sources: Omit<DateSources, "text">,
  settings: ReadingSettings,
): { readonly dating: Dating; readonly problems: readonly DateProblem[] } {
  const { path, source, plainText } = sources;
  const language = () =>
    ofFile ||
    (languageDeclaredFor(path, source.id, settings.languages)?.language ??
      detectLanguage(plainText).language);
  const { problem, ...dating } = readDate({ ...sources, text: date, language }, settings);
  const problems: DateProblem[] = problem ? [{ field: "date", problem }] : [];
  if (!updated) return { dating, problems };
  const parsed = parseDate(updated, { ...waysOf(path, source.id, settings.dates), language });
  if ("reason" in parsed)
    return { dating, problems: [...problems, { field: "updated", problem: badUpdate(updated) }] };
  const { date: day, precision } = parsed;
  const read: Updated = { date: day, precision, asFound: updated };
  if (date || dating.published || dating.slashed)
    return { dating: { ...dating, updated: read }, problems };
  return {
    dating: { published: read },
    problems: [{ field: "updated", problem: onlyUpdated(updated) }],
  };
}

function onlyUpdated(words: string): ProblemInFile {
  return {
    code: "only-updated",
    severity: "note",
    found: `The file gives only the day of its last change, ${quote(words)}; the article stands under that day.`,
    remedy: "Add the day of publication as “date:”, if it is known.",
  };
}

function badUpdate(words: string): ProblemInFile {
  return {
    code: "bad-field",
    severity: "warning",
    found: `The date of the last change, ${quote(words)}, cannot be read; the record shows it as found.`,
    remedy: "Write a calendar day as YYYY-MM-DD.",
  };
}

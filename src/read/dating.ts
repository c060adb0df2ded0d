import { parseDate } from "../dates/dates.ts";
import { type DateOfArticle, readDate } from "../dates/read-date.ts";
import type { Updated } from "../model/article.ts";
import { type ProblemInFile, quote } from "../model/problem.ts";
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
  { date, updated }: Fields,
  path: string,
  sourceId: string,
  settings: ReadingSettings,
): { readonly dating: Dating; readonly problems: readonly DateProblem[] } {
  const { problem, ...dating } = readDate(date, path, sourceId, settings);
  const problems: DateProblem[] = problem ? [{ field: "date", problem }] : [];
  if (!updated) return { dating, problems };
  const read = readDate(updated, path, sourceId, settings);
  const tell = (...told: readonly (ProblemInFile | undefined)[]) =>
    told.flatMap((one): DateProblem[] => (one ? [{ field: "updated", problem: one }] : []));
  if (!date && !dating.published && read.published)
    return {
      dating: { published: read.published },
      problems: tell(onlyUpdated(updated), read.problem),
    };
  // Corrections are of dates of publication.
  const parsed = read.published?.correction ? parseDate(updated) : read.published;
  if (!parsed || "reason" in parsed)
    return { dating, problems: [...problems, ...tell(badUpdate(updated))] };
  const { date: day, precision } = parsed;
  return { dating: { ...dating, updated: { date: day, precision, asFound: updated } }, problems };
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

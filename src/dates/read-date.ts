import type { Published } from "../model/article.ts";
import { type ProblemInFile, quote } from "../model/problem.ts";
import type { Settings } from "../settings/settings.ts";
import { correctDate } from "./correct-date.ts";
import { parseDate } from "./dates.ts";
import { doubtDate } from "./doubt-date.ts";

/** What became of a date: one that can be trusted, or the words that nobody can read as one. */
export interface DateOfArticle {
  readonly published?: Published;
  readonly dateAsFound?: string;
  readonly problem?: ProblemInFile;
}

/** The date of an article: as its file gives it, unless the owner has declared another. */
export function readDate(
  text: string | undefined,
  path: string,
  sourceId: string,
  { dates }: Settings,
): DateOfArticle {
  const asFound = text ?? "";
  const corrected = correctDate(asFound, path, sourceId, dates);
  if (corrected && "parsed" in corrected) {
    const { parsed, correction } = corrected;
    return { published: { ...parsed, asFound, correction } };
  }
  const found = dateAsFound(asFound);
  return corrected && found.published
    ? { ...found, problem: notApplied(asFound, corrected.impossible) }
    : found;
}

function dateAsFound(asFound: string): DateOfArticle {
  if (!asFound) return { problem: noDate };
  const parsed = parseDate(asFound);
  if (!("reason" in parsed)) {
    const doubt = doubtDate(asFound, parsed.date);
    const published = { ...parsed, asFound };
    return { published, ...(doubt && { problem: doubtfulDate(asFound, doubt) }) };
  }
  return { dateAsFound: asFound, problem: badDate(asFound, parsed.reason) };
}

const noDate: ProblemInFile = {
  code: "no-date",
  severity: "note",
  found: "The file gives no date; the article stands under “Undated”.",
  remedy: "Add the date as YYYYMMDD on line 2, or as “date:” in front matter.",
};

function badDate(asFound: string, reason: string): ProblemInFile {
  return {
    code: "bad-date",
    severity: "warning",
    found: `The date ${quote(asFound)} ${reason}; the article stands under “Undated”.`,
    remedy: "Write a day of the calendar as YYYYMMDD or YYYY-MM-DD.",
  };
}

function doubtfulDate(asFound: string, doubt: string): ProblemInFile {
  return {
    code: "doubtful-date",
    severity: "warning",
    found: `The date ${quote(asFound)} ${doubt}; the day was taken as it is written.`,
    remedy: "Look it up, and mend in the file what is wrong.",
  };
}

function notApplied(asFound: string, reason: string): ProblemInFile {
  return {
    code: "correction-impossible",
    severity: "warning",
    found: `The correction that is declared in the settings, applied to ${quote(asFound)}, ${reason}; the date was left as found.`,
    remedy: "Declare the date of this file under dates: files: in archive.yaml.",
  };
}

import type { ProblemInFile } from "./problem.ts";

/** A reason for which a file is kept from readers: for good, or while a day is in its span. Plain data. */
export interface Hold {
  /** A sentence for the owner. It stands in `report.json`, so it has no words of the file but names of its fields. */
  readonly found: string;
  readonly remedy: string;
  /** Line of the file, counted from 1. */
  readonly line?: number;
  /** The first day on which it holds, yyyy-mm-dd; from ever if missing. */
  readonly from?: string;
  /** The first day on which it no longer holds; for ever if missing. */
  readonly until?: string;
}

/** What decides whether a file that is withheld for a time is withheld now. */
export interface Occasion {
  /** The day of the build, yyyy-mm-dd, in UTC. */
  readonly today: string;
  /** Whether withheld files are shown all the same, marked as such: to their writer alone. */
  readonly drafts?: boolean | undefined;
}

/** Whether a file is in a folder of drafts, as Jekyll and Hexo have them, or of what was thrown away. */
export function isInDrafts(path: string): boolean {
  return draftsOf(path) !== undefined;
}

/** Returns the part of a path that says that a file is not for readers: `_drafts`, `_trash`, or `.draft` before its ending. */
export function draftsOf(path: string): string | undefined {
  return /(?:^|\/)(_drafts|_trash)\/|(\.draft)\.[^./]+$/i.exec(path)?.slice(1).find(Boolean);
}

/** Returns the first of the reasons that holds on a day. */
export function holdOn(holds: readonly Hold[], today: string): Hold | undefined {
  return holds.find(
    ({ from, until }) =>
      (from === undefined || from <= today) && (until === undefined || today < until),
  );
}

/** Returns the days on which reasons begin or cease to hold. */
export function turnsOf(holds: readonly Hold[]): string[] {
  return holds.flatMap(({ from, until }) => [from, until].filter((day) => day !== undefined));
}

/** Tells the owner why a file is withheld. */
export function tellHold({ found, remedy, line }: Hold): ProblemInFile {
  return {
    ...{ code: "withheld", severity: "note", found, remedy },
    ...(line !== undefined && { line }),
  };
}

/** The reason of a file whose own head, or name in `_posts`, has a date, as exact as it is known, that is still to come. */
export function holdOfDate(date: string): Hold {
  return {
    found: `It is dated ${date}, which is in the future: the file is not published.`,
    remedy: "It is published from that day on; if the date is wrong, correct it.",
  };
}

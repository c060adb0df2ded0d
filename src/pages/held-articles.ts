import type { Article } from "../model/article.ts";

/** The questions that the front asks about all articles, answered without reading a whole large archive. */
export interface HeldArticles {
  readonly length: number;
  /** The newest dated articles, newest first. */
  latest(size: number): readonly Article[];
  /** The newest article whose day is known. */
  newestOfDay(): Article | undefined;
  /** The newest article, or the last if none is dated. */
  newest(): Article | undefined;
  /** A day ("-11-22") in the latest years that hold articles of it, with the first articles of each. */
  inYears(day: string, limits: YearLimits): readonly DayHeld[];
  /** The first articles whose dates the owner has corrected, and the number of all. */
  corrected(size: number): { readonly shown: readonly Article[]; readonly count: number };
}

/** Limits for the articles of one day in other years. */
export interface YearLimits {
  /** The day to leave out, yyyy-mm-dd. */
  readonly but: string;
  readonly years: number;
  /** Articles of each year. */
  readonly size: number;
}

/** The articles of a day. */
export interface DayHeld {
  /** yyyy-mm-dd. */
  readonly date: string;
  readonly count: number;
  readonly articles: readonly Article[];
}

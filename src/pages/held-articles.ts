import type { Article } from "../model/article.ts";

/** What the front asks of all articles: a large archive is not read for it. */
export interface HeldArticles {
  readonly length: number;
  /** The newest dated articles, newest first. */
  latest(size: number): readonly Article[];
  /** The newest article of which the day is known. */
  newestOfDay(): Article | undefined;
  /** The newest, or the last where none is dated. */
  newest(): Article | undefined;
  /** A day ("-11-22") in the latest years that hold something of it, with the first articles of each. */
  inYears(day: string, limits: YearLimits): readonly DayHeld[];
  /** The first articles whose dates the owner has corrected. */
  corrected(size: number): { readonly shown: readonly Article[]; readonly count: number };
}

/** How much is wanted of a day in other years. */
export interface YearLimits {
  /** The day itself, yyyy-mm-dd. */
  readonly but: string;
  readonly years: number;
  /** Articles of each year. */
  readonly size: number;
}

/** What is held of a day. */
export interface DayHeld {
  /** yyyy-mm-dd. */
  readonly date: string;
  readonly count: number;
  readonly articles: readonly Article[];
}

import type { Article } from "../model/article.ts";
import type { HeldArticles } from "./held-articles.ts";

/** What the archive holds of one day of the year, year by year. */
export interface OnThisDay {
  /** The newest day of the archive, yyyy-mm-dd: a build knows no other today. */
  readonly day: string;
  /** Other years that hold something of it, the latest first. */
  readonly years: readonly DayInYear[];
}

export interface DayInYear {
  /** yyyy-mm-dd. */
  readonly day: string;
  readonly path: string;
  readonly count: number;
  /** The first few of them. */
  readonly articles: readonly Article[];
}

const shownYears = 6;
const shownArticles = 2;

/** Other years' articles of the day of the newest article. Nothing where there are none. */
export function onThisDay(articles: HeldArticles): OnThisDay | undefined {
  const day = articles.newestOfDay()?.published?.date;
  if (!day) return undefined;
  const years = articles.inYears(day.slice(4), {
    but: day,
    years: shownYears,
    size: shownArticles,
  });
  if (years.length === 0) return undefined;
  return {
    day,
    years: years.map(({ date, ...held }) => ({
      ...{ day: date, path: `/${date.replaceAll("-", "/")}/` },
      ...held,
    })),
  };
}

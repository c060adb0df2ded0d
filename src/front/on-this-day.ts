import type { Article } from "../article.ts";

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
export function onThisDay(articles: readonly Article[]): OnThisDay | undefined {
  const newest = articles.findLast(({ published }) => published?.precision === "day");
  const day = newest?.published?.date;
  if (!day) return undefined;
  const inYear = day.slice(4);
  const days = new Map<string, Article[]>();
  for (const article of articles) {
    const date = article.published?.date;
    if (!date?.endsWith(inYear) || date.length !== day.length || date === day) continue;
    days.set(date, [...(days.get(date) ?? []), article]);
  }
  if (days.size === 0) return undefined;
  const years = [...days].sort(([a], [b]) => (a < b ? 1 : -1)).slice(0, shownYears);
  return {
    day,
    years: years.map(([date, group]) => ({
      day: date,
      path: `/${date.replaceAll("-", "/")}/`,
      count: group.length,
      articles: group.slice(0, shownArticles),
    })),
  };
}

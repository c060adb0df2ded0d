import { parseFigures } from "../indexes/shelf-figures.ts";
import type { Article } from "../model/article.ts";
import { type DayCounts, joinCounts } from "../model/day-counts.ts";
import type { HeldArticles } from "../pages/held-articles.ts";
import type { ShelfSummary, VolumeSummary } from "./summarize.ts";

/** Gives articles of a volume, by their places in it. */
export type ArticlesOf = (volume: string, places: readonly number[]) => readonly Article[];

/** The articles of volumes, given in the archive's order; read when somebody asks for them. */
export function holdVolumes(
  volumes: readonly VolumeSummary[],
  articlesOf: ArticlesOf,
): HeldArticles {
  const dated = volumes.filter(({ timeline }) => timeline[0]);
  const latest = (size: number): Article[] => {
    const found: Article[] = [];
    for (const { name, count } of dated.toReversed()) {
      const wanted = Math.min(count, size - found.length);
      if (wanted <= 0) break;
      const places = Array.from({ length: wanted }, (_, at) => count - 1 - at);
      found.push(...articlesOf(name, places));
    }
    return found;
  };
  return {
    length: volumes.reduce((sum, { count }) => sum + count, 0),
    latest,
    newestOfDay() {
      const last = dated.findLast(({ held }) => held.newestOfDay !== undefined);
      return last && articlesOf(last.name, [last.held.newestOfDay ?? 0])[0];
    },
    newest() {
      const last = volumes.at(-1);
      return latest(1)[0] ?? (last && articlesOf(last.name, [last.count - 1])[0]);
    },
    inYears(day, { but, years, size }) {
      const held = dated.flatMap((volume) => {
        const date = volume.name.slice(0, 4) + day;
        const place = placeOf(volume, date);
        return place.count > 0 && date !== but ? [{ volume, date, ...place }] : [];
      });
      return held
        .reverse()
        .slice(0, years)
        .map(({ volume, date, first, count }) => {
          const places = Array.from({ length: Math.min(size, count) }, (_, at) => first + at);
          return { date, count, articles: articlesOf(volume.name, places) };
        });
    },
    corrected(size) {
      const shown: Article[] = [];
      for (const { name, held } of volumes) {
        const places = held.firstCorrected.slice(0, size - shown.length);
        if (places.length > 0) shown.push(...articlesOf(name, places));
      }
      return { shown, count: volumes.reduce((sum, { held }) => sum + held.corrected, 0) };
    },
  };
}

/** On which days the articles of a shelf are, and of those inside it. */
function daysIn({ figures, inner }: ShelfSummary): DayCounts[] {
  return [parseFigures(figures).days, ...inner.flatMap(daysIn)];
}

/** Where the articles of a date stand in their volume, which is in the order of dates. */
function placeOf({ shelves }: VolumeSummary, date: string) {
  const days = joinCounts((shelves.dates ?? []).flatMap(daysIn));
  let first = 0;
  for (const [other, count] of days) if (other < date) first += count;
  return { first, count: days.get(date) ?? 0 };
}

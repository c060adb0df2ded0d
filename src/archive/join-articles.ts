import { parseFigures } from "../indexes/shelf-figures.ts";
import type { Article } from "../model/article.ts";
import { type DayCounts, joinCounts } from "../model/day-counts.ts";
import type { HeldArticles } from "../pages/held-articles.ts";
import type { ShelfSummary, VolumeSummary } from "./summarize.ts";

/** Returns articles of a volume, by their positions in it. */
export type ArticlesOf = (volume: string, positions: readonly number[]) => readonly Article[];

/** Gives access to the articles of volumes, given in the archive's order; articles are read on demand. */
export function holdVolumes(
  volumes: readonly VolumeSummary[],
  articlesOf: ArticlesOf,
): HeldArticles {
  const dated = volumes.filter(({ timeline }) => timeline[0]);
  const latest = (size: number): Article[] => {
    const found: Article[] = [];
    for (const { name, count } of dated.toReversed()) {
      const missing = Math.min(count, size - found.length);
      if (missing <= 0) break;
      const positions = Array.from({ length: missing }, (_, at) => count - 1 - at);
      found.push(...articlesOf(name, positions));
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
        const found = positionsIn(volume, date);
        return found.count > 0 && date !== but ? [{ volume, date, ...found }] : [];
      });
      return held
        .reverse()
        .slice(0, years)
        .map(({ volume, date, first, count }) => {
          const positions = Array.from({ length: Math.min(size, count) }, (_, at) => first + at);
          return { date, count, articles: articlesOf(volume.name, positions) };
        });
    },
    corrected(size) {
      const shown: Article[] = [];
      for (const { name, held } of volumes) {
        const positions = held.firstCorrected.slice(0, size - shown.length);
        if (positions.length > 0) shown.push(...articlesOf(name, positions));
      }
      return { shown, count: volumes.reduce((sum, { held }) => sum + held.corrected, 0) };
    },
  };
}

/** Returns the days of the articles of a shelf and of those inside it. */
function daysIn({ figures, inner }: ShelfSummary): DayCounts[] {
  return [parseFigures(figures).days, ...inner.flatMap(daysIn)];
}

/** Returns the positions of the articles of a date in their volume, which is in the order of dates. */
function positionsIn({ shelves }: VolumeSummary, date: string) {
  const days = joinCounts((shelves.dates ?? []).flatMap(daysIn));
  let first = 0;
  for (const [other, count] of days) if (other < date) first += count;
  return { first, count: days.get(date) ?? 0 };
}

import type { Pile } from "./piles.ts";
import type { Random } from "./random.ts";

const millisecondsADay = 86_400_000;

/** Of a Wednesday's articles, how many a day has, from Sunday: few papers print on Sundays. */
const weeklyRhythm = [0.35, 0.8, 0.95, 1, 1, 0.95, 0.6];

/** A day of the pile's years, `yyyy-mm-dd`. */
export function drawDate(random: Random, { firstYear, lastYear }: Pile): string {
  const firstDay = Date.UTC(firstYear, 0, 1);
  const days = (Date.UTC(lastYear + 1, 0, 1) - firstDay) / millisecondsADay;
  for (;;) {
    const date = new Date(firstDay + Math.floor(random() * days) * millisecondsADay);
    if (random() < (weeklyRhythm[date.getUTCDay()] ?? 1)) return date.toISOString().slice(0, 10);
  }
}

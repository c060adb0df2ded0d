import type { Article } from "../../model/article.ts";
import type { DateEvidence, Shift } from "../../model/date-evidence.ts";
import { dayNumber, formatDay, lagOf, shiftDay, weekdayOf } from "../calendar-days.ts";
import { readFrom } from "./judge-date.ts";

/** An article whose weekdays are those of another month, among articles of its source whose weekdays are right. */
export interface ShiftedArticle {
  readonly article: Article;
  /** The day, yyyy-mm-dd, that its weekdays fit. */
  readonly pointsTo: string;
  readonly evidence: readonly DateEvidence[];
  /** Articles of its source whose weekdays fit their dates, and those that fit a month away. */
  readonly right: number;
  readonly shifted: number;
}

/**
 * Shifts that are looked for, with how many articles of a sound source seem to be shifted so by chance, for each whose
 * weekdays are off and fit no shift. A month of 30 or 31 days moves two of the five weekdays that are off to the day
 * itself or the day before: five and six days back, or four and five; the other way two and three, which are frequent.
 */
const chances = { "+1 month": 0.67, "-1 month": 1.5 } as const;

/** Least articles of a source that show what its news is about: the day itself and the day before. */
const leastRight = 10;
/** Largest probability that as many articles seem to be shifted by chance. */
const largestChance = 2e-5;

/**
 * Finds articles of one source that are dated a month off while others are right. One weekday blames no date, since some
 * texts are of the week before. But those of a source whose news is about the day itself and the day before are few, and
 * lie any number of days back; many that all fit the same day a month away are no chance.
 */
export function findShifted(articles: readonly Article[]): ShiftedArticle[] {
  const bySource = new Map<string, Article[]>();
  for (const article of articles) {
    if (!hasWeekday(article)) continue;
    const group = bySource.get(article.source.id);
    if (group) group.push(article);
    else bySource.set(article.source.id, [article]);
  }
  return [...bySource.values()].flatMap(findInSource);
}

/** Whether an article names weekdays of which nothing is known yet. */
function hasWeekday({ published, dateEvidence, dateVerdict }: Article): boolean {
  return (
    published?.precision === "day" &&
    dateVerdict.verdict !== "declared" &&
    dateEvidence.some(({ kind }) => kind === "weekday")
  );
}

interface Standing {
  readonly article: Article;
  readonly day: number;
  readonly weekdays: readonly number[];
}

function findInSource(articles: readonly Article[]): ShiftedArticle[] {
  const standings = articles.map(standingOf);
  const off = standings.filter(({ day, weekdays }) => weekdays.every((one) => lagOf(one, day) > 1));
  const right = standings.length - off.length;
  if (right < leastRight || off.length < 2) return [];
  for (const shift of ["+1 month", "-1 month"] as const) {
    const fitting = off.filter((one) => fitsShifted(one, shift));
    const others = off.length - fitting.length;
    if (!isNoChance(fitting, (others + 1) * chances[shift])) continue;
    return fitting
      .filter(({ article }) => article.dateVerdict.verdict !== "contradicted")
      .map(({ article, day }) => ({
        article,
        pointsTo: formatDay(shiftDay(day, shift) ?? day),
        evidence: article.dateEvidence.filter(({ kind }) => kind === "weekday"),
        right,
        shifted: fitting.length,
      }));
  }
  return [];
}

function standingOf(article: Article): Standing {
  const weekdays = article.dateEvidence.flatMap((one) =>
    one.kind === "weekday" ? [one.weekday] : [],
  );
  return { article, day: dayNumber(article.published?.date ?? ""), weekdays };
}

/** Whether a shift explains all that an article's text and address tell of its date, and nothing speaks for the date. */
function fitsShifted({ article, day, weekdays }: Standing, shift: Shift): boolean {
  const other = shiftDay(day, shift);
  if (other === undefined || !weekdays.every((one) => lagOf(one, other) <= 1)) return false;
  return article.dateEvidence.every(
    (one) =>
      one.kind === "weekday" ||
      (readFrom(one, day) !== "fits" && readFrom(one, other) !== "against"),
  );
}

/** Whether articles that seem to be shifted are too many for chance, of which so many are `expected`. */
function isNoChance(fitting: readonly Standing[], expected: number): boolean {
  // Editions that come once or twice a week look back on the same weekdays, always as many days ago.
  const editions = [0, 0, 0, 0, 0, 0, 0];
  for (const { day } of fitting) editions[weekdayOf(day)] = (editions[weekdayOf(day)] ?? 0) + 1;
  const [first = 0, second = 0] = editions.toSorted((a, b) => b - a);
  if ((first + second) * 10 > fitting.length * 7) return false;
  const weight = fitting.reduce((sum, one) => sum + weigh(one), 0);
  return atLeast(weight, expected) < largestChance;
}

/** Weighs an article that seems to be shifted: two facts that both fit are as rare as two articles with one. */
function weigh({ article, weekdays }: Standing): number {
  const others = article.dateEvidence.some(({ kind }) => kind !== "weekday");
  return weekdays.length > 1 || others ? 2 : 1;
}

/** Probability of at least `count` events where so many are `expected` (Poisson). */
function atLeast(count: number, expected: number): number {
  let term = Math.exp(-expected);
  let below = 0;
  for (let at = 0; at < count; at += 1) {
    below += term;
    term *= expected / (at + 1);
  }
  return 1 - below;
}

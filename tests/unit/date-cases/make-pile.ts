import { judgeDate } from "../../../src/dates/audit/judge-date.ts";
import { dayNumber, formatDay, shiftDate, weekdayOf } from "../../../src/dates/calendar-days.ts";
import { formatDate } from "../../../src/dates/dates.ts";
import { readEvidence } from "../../../src/dates/evidence/read-evidence.ts";
import type { Article } from "../../../src/model/article.ts";
import type { Shift } from "../../../src/model/date-evidence.ts";
import { drawItem, makeRandom, type Random } from "../../bench/made/random.ts";
import { makeSettled } from "../make-article.ts";

/** How a made pile is made. All of it follows from the seed. */
export interface PileWish {
  readonly seed: number;
  readonly size: number;
  /** What would mend the dates; nothing where they are right. */
  readonly truth?: Shift;
  /** How many of a hundred weekdays told lie 0, 1, 2 … days back. */
  readonly lags: readonly number[];
  /** Weekdays of the editions, 0 for Sunday. Every day, if left out. */
  readonly editions?: readonly number[];
  /** Days that the pile spans. A year and a half, if left out. */
  readonly span?: number;
  readonly source?: string;
}

export const agency = [60, 35, 5];
export const morning = [12, 75, 9, 4];
export const mixed = [38, 52, 6, 4];

const undo = {
  "-1 month": "+1 month",
  "+1 month": "-1 month",
  "-1 day": "+1 day",
  "+1 day": "-1 day",
};
const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Short articles of invented news. A third names no weekday; one weekday of eight is any other. */
export function makePile(wish: PileWish): Article[] {
  const random = makeRandom(wish.seed, 0);
  const first = dayNumber("2014-02-03") + Math.floor(random() * 900);
  const articles: Article[] = [];
  while (articles.length < wish.size) {
    const day = first + Math.floor(random() * (wish.span ?? 540));
    if (wish.editions && !wish.editions.includes(weekdayOf(day))) continue;
    const text = makeText(random, day, wish.lags);
    const dated = wish.truth
      ? shiftDate(formatDay(day), undo[wish.truth] as Shift)
      : formatDay(day);
    // A month before the 31st there is no such day to write: that slip leaves another one behind.
    if (dated)
      articles.push(makeDated(dated, text, `${wish.seed}-${articles.length}`, wish.source));
  }
  return articles;
}

/** An article as the archive would hold it: read, with its evidence. */
export function makeDated(
  date: string,
  text: string,
  id: string,
  source = "harbour.example",
): Article {
  const published = { date, precision: "day", asFound: date.replaceAll("-", "") } as const;
  const outlet = { id: source, name: source };
  const dateEvidence = readEvidence({ title: "", plainText: text, source: outlet });
  const dateVerdict = judgeDate(published, dateEvidence);
  return makeSettled({
    id,
    path: `${id}.txt`,
    text,
    published,
    source: outlet,
    dateEvidence,
    dateVerdict,
  });
}

function makeText(random: Random, day: number, lags: readonly number[]): string {
  const told = random() < 0.33 ? 0 : random() < 0.5 ? 1 : 2;
  const lines = Array.from({ length: told }, () => {
    const lag = random() < 0.125 ? Math.floor(random() * 7) : drawLag(random, lags);
    return drawItem(random, past).replace("@", names[weekdayOf(day - lag)] ?? "");
  });
  if (random() < 0.4) {
    const coming = day + 1 + Math.floor(random() * 6);
    lines.push(drawItem(random, future).replace("@", names[weekdayOf(coming)] ?? ""));
  }
  if (random() < 0.1) lines.push(`The mill was founded on ${formatDate("1908-05-13")}.`);
  return ["The town is small and has a harbour.", ...lines].join("\n");
}

function drawLag(random: Random, lags: readonly number[]): number {
  let rest = random() * lags.reduce((sum, one) => sum + one, 0);
  const lag = lags.findIndex((share) => {
    rest -= share;
    return rest < 0;
  });
  return Math.max(lag, 0);
}

const past = [
  "“We are ready,” the harbour master said @.",
  "On @, the council rejected the plan.",
  "Two men were arrested on @ at the quay.",
  "The owner told reporters @ that the mill is safe.",
  "A lorry crashed into the gate late @, police said.",
  "The board announced on @ that fares go up.",
];
const future = [
  "The council will meet @.",
  "A hearing is set for @.",
  "The market is open every @.",
  "The ferry is expected to sail again by @.",
];

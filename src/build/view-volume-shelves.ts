import { countDays } from "../calendar/count-days.ts";
import { dateAnchor } from "../calendar/date-anchor.ts";
import { findRhythm } from "../calendar/find-rhythm.ts";
import { monthsOfYear } from "../calendar/month-days.ts";
import { placeDates } from "../calendar/place-dates.ts";
import {
  type Calendar,
  type CalendarOrder,
  type HeldSpan,
  planCalendar,
} from "../calendar/plan-calendar.ts";
import type { WeekStart } from "../calendar/week-start.ts";
import { articlesOf, type Shelf } from "../shelves.ts";
import { unknownSource } from "../source.ts";
import { hasMonths } from "./plan-groups.ts";
import type { ShelfTurn } from "./shelf-turns.ts";
import type { ShelfView } from "./site.ts";
import type { Volume } from "./volumes.ts";

/** A source with articles on fewer days of a year has them listed at a glance. */
const fewDays = 7;

/** Weekdays on which a volume that is all of one source has no issues. */
export function silentWeekdays({ articles }: Pick<Volume, "articles">): readonly number[] {
  const source = articles[0]?.source.id;
  const isOne = articles.every((article) => article.source.id === source);
  if (!isOne || source === unknownSource) return [];
  return findRhythm(countDays(articles))?.silent ?? [];
}

/** The calendar of a year or a month of the archive. */
export function viewInTime(
  shelf: Shelf,
  volume: Volume,
  { weekStart, silent }: Pick<CalendarOrder, "weekStart" | "silent">,
): ShelfView {
  const { index, key, span } = shelf;
  const depth = key.split("/").length;
  if (!span || depth > 2) return {};
  const days = countDays(articlesOf(shelf));
  const whole = outermost(shelf).span;
  const held: HeldSpan = {
    first: volume.before.shelves[0] ? undefined : whole?.first,
    last: volume.after.shelves[0] ? undefined : whole?.last,
  };
  const pathOf = (date: string) => ({ path: index.path(date.replaceAll("-", "/")) });
  const months = depth === 1 ? monthsOfYear(key) : [key.replace("/", "-")];
  const linkMonth = (month: string) => (depth === 1 ? pathOf(month) : undefined);
  return {
    calendar: planCalendar({
      ...{ months, days, span: held, weekStart, linkDay: pathOf, linkMonth },
      ...(silent && { silent }),
    }),
  };
}

/** The calendar of a source's year, which leads to its articles below and on further pages. */
export function viewSourceYear(
  shelf: Shelf,
  turn: ShelfTurn | undefined,
  size: number,
  weekStart: WeekStart,
): ShelfView {
  const [source = "", year = ""] = shelf.key.split("/");
  const days = countDays(shelf.articles);
  const exact = [...days.keys()].filter((date) => date.length === 10);
  if (exact.length < fewDays) return {};
  const pageOf = placeDates(days, shelf.path, size);
  const calendar: Calendar = planCalendar({
    months: monthsOfYear(year),
    days,
    span: {
      first: turn?.previous ? undefined : shelf.span?.first,
      last: turn?.next ? undefined : shelf.span?.last,
    },
    silent: source === unknownSource ? [] : (findRhythm(days)?.silent ?? []),
    weekStart,
    linkDay: (date) => ({ path: pageOf(date), anchor: dateAnchor(date) }),
    linkMonth: (month) =>
      hasMonths(shelf) ? { path: pageOf(month), anchor: dateAnchor(month) } : undefined,
  });
  return { calendar, marksDays: true };
}

function outermost(shelf: Shelf): Shelf {
  return shelf.parent ? outermost(shelf.parent) : shelf;
}

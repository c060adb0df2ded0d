import type { ShelfTurn } from "../engine/volumes/shelf-turns.ts";
import { articlesOf, outermost, type Shelf } from "../indexes/shelf.ts";
import { timeOf } from "../indexes/time-keys.ts";
import { countDays, type DayCounts } from "../model/day-counts.ts";
import { unknownSource } from "../model/source.ts";
import type { Volume } from "./across.ts";
import { type CalendarOrder, type HeldSpan, planCalendar } from "./calendar/calendar.ts";
import { monthsOf } from "./calendar/days.ts";
import { findRhythm } from "./calendar/find-rhythm.ts";
import type { WeekStart } from "./calendar/week-start.ts";
import { linkDates, marksDays } from "./link-dates.ts";
import type { ShelfView } from "./page-types.ts";
import { hasMonths } from "./plan-groups.ts";

/** Weekdays on which a volume that is all of one source has no issues, or the year that it is a part of. */
export function silentIn({ articles, name, silent }: Volume): readonly number[] {
  if (silent) return silent[name.slice(0, 4)] ?? [];
  const source = articles[0]?.source.id;
  const isOne = articles.every((article) => article.source.id === source);
  if (!isOne || source === unknownSource) return [];
  return findRhythm(countDays(articles))?.silent ?? [];
}

/** The calendar of a year or a month of the archive. */
export function viewInTime(
  shelf: Shelf,
  volume: Volume,
  habits: Pick<CalendarOrder, "weekStart" | "silent">,
): ShelfView {
  const months = monthsOf(shelf);
  if (months.length === 0) return {};
  const whole = outermost(shelf).span;
  const span: HeldSpan = {
    first: volume.before.shelves[0] ? undefined : whole?.first,
    last: volume.after.shelves[0] ? undefined : whole?.last,
  };
  const days = countDays(articlesOf(shelf));
  const links = linksInTime(shelf, months);
  return { calendar: planCalendar({ months, days, span, ...links, ...habits }) };
}

/** Days and months of the archive have pages of their own. */
export function linksInTime(
  { index }: Shelf,
  months: readonly string[],
): Pick<CalendarOrder, "linkDay" | "linkMonth"> {
  const pathOf = (date: string) => ({ path: index.path(date.replaceAll("-", "/")) });
  return { linkDay: pathOf, linkMonth: (month) => (months.length > 1 ? pathOf(month) : undefined) };
}

/** The calendar of a time of a source, which leads to its articles below and on further pages. */
export function viewSourceTime(
  shelf: Shelf,
  turn: Pick<ShelfTurn, "previous" | "next"> | undefined,
  volume: Pick<Volume, "silent">,
  { size, weekStart }: { readonly size: number; readonly weekStart: WeekStart },
): ShelfView {
  const months = monthsOf(shelf);
  const days = countDays(shelf.articles);
  if (months.length === 0 || !marksDays(days)) return {};
  const span = heldSpan(shelf, turn);
  const silent = silentInSource(shelf, days, volume);
  const { linkDay, linkMonth } = linkDates(shelf, size);
  const links = { linkDay, linkMonth: hasMonths(shelf) ? linkMonth : () => undefined };
  return {
    calendar: planCalendar({
      months,
      days,
      span,
      silent,
      weekStart,
      ...links,
    }),
    marksDays: true,
  };
}

function silentInSource(shelf: Shelf, days: DayCounts, { silent }: Pick<Volume, "silent">) {
  const source = outermost(shelf).key;
  if (silent) return silent[`${source}/${timeOf(shelf)[0]}`] ?? [];
  return source === unknownSource ? [] : (findRhythm(days)?.silent ?? []);
}

/** First and last date of a shelf, where nothing lies before or after it. */
export function heldSpan(
  { span }: Shelf,
  turn: { readonly previous?: unknown; readonly next?: unknown } | undefined,
): HeldSpan {
  return {
    first: turn?.previous ? undefined : span?.first,
    last: turn?.next ? undefined : span?.last,
  };
}

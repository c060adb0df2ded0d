import { byDate } from "../indexes/by-date.ts";
import { isSources } from "../indexes/by-source.ts";
import { articlesOf, outermost, type Shelf, timeOf } from "../indexes/shelf.ts";
import { countDays, type DayCounts } from "../model/day-counts.ts";
import { unknownSource } from "../model/source.ts";
import {
  type CalendarInput,
  type DateLink,
  dateAnchor,
  type HeldSpan,
  planCalendar,
} from "./calendar/calendar.ts";
import { findListPages, monthsOf, type WeekStart } from "./calendar/days.ts";
import { findRhythm } from "./calendar/gaps.ts";
import type { ShelfEntry } from "./links.ts";
import { hasMonths } from "./shelf.ts";
import type { ShelfView } from "./shelf-page.ts";
import type { ShelfTurn, Volume } from "./volume-context.ts";

/** Returns the weekdays without issues, if a volume, or the year around it, is all of one source. */
export function silentIn({ articles, name, silent }: Volume): readonly number[] {
  if (silent) return silent[name.slice(0, 4)] ?? [];
  const source = articles[0]?.source.id;
  const isOne = articles.every((article) => article.source.id === source);
  if (!isOne || source === unknownSource) return [];
  return findRhythm(countDays(articles))?.silent ?? [];
}

/** Makes the calendar of a year or a month of the archive. */
export function viewInTime(
  shelf: Shelf,
  volume: Volume,
  habits: Pick<CalendarInput, "weekStart" | "silent">,
): ShelfView {
  const months = monthsOf(shelf);
  if (months.length === 0) return {};
  const whole = outermost(shelf).span;
  const span: HeldSpan = {
    first: volume.before.shelves[0] ? undefined : whole?.first,
    last: volume.after.shelves[0] ? undefined : whole?.last,
  };
  const days = countDays(articlesOf(shelf));
  const links = linksInTime(months);
  return { calendar: planCalendar({ months, days, span, ...links, ...habits }) };
}

/** Links days and months to their pages; those of the archive have pages of their own. */
export function linksInTime(
  months: readonly string[],
): Pick<CalendarInput, "linkDay" | "linkMonth"> {
  const pathOf = (date: string) => ({ path: byDate.path(date.replaceAll("-", "/")) });
  return { linkDay: pathOf, linkMonth: (month) => (months.length > 1 ? pathOf(month) : undefined) };
}

/** Makes the calendar of a time of a source, which links to its articles below and on further pages. */
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
  const { linkDay, linkMonth } = linkDates(shelf, size, ({ articles }) => countDays(articles));
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

/** Returns the first and last date of a shelf, each only if nothing lies beyond it. */
export function heldSpan(
  { span }: Pick<ShelfEntry, "span">,
  turn: { readonly previous?: unknown; readonly next?: unknown } | undefined,
): HeldSpan {
  return {
    first: turn?.previous ? undefined : span?.first,
    last: turn?.next ? undefined : span?.last,
  };
}

/** With articles on fewer days of a year or month than this, a list shows them at a glance. */
const fewDays = 7;

/** Whether a calendar links to the first article of each day on the pages of a source's time. */
export function marksDays(days: DayCounts): boolean {
  let exact = 0;
  for (const date of days.keys()) if (date.length === 10) exact += 1;
  return exact >= fewDays;
}

/**
 * Links dates in a source's time to its own pages, with `size` articles on each, or to those of the inner
 * month or day, if it is divided.
 */
export function linkDates<Of extends DatedShelf<Of>>(
  shelf: Of,
  size: number,
  daysOf: (shelf: Of) => DayCounts,
): { linkDay(date: string): DateLink; linkMonth(month: string): DateLink } {
  const known = new Map<Of, ReturnType<typeof linksTo>>();
  const linksOf = (date: string) => {
    const inner = innermost(shelf, date);
    const links = known.get(inner) ?? linksTo(inner, size, daysOf(inner));
    known.set(inner, links);
    return links;
  };
  return {
    linkDay: (date) => linksOf(date).day(date),
    linkMonth(month) {
      const inner = shelf.children.find((child) => timeOf(child).join("-") === month);
      return inner ? { path: inner.path } : linksOf(month).month(month);
    },
  };
}

/** A shelf of a span of time, of a volume or of the archive. */
interface DatedShelf<Of> extends Omit<ShelfEntry, "label"> {
  readonly children: readonly Of[];
}

function linksTo(shelf: Omit<ShelfEntry, "label">, size: number, days: DayCounts) {
  const pageOf = findListPages(days, shelf.path, size);
  const isMarked = isSources(shelf.index) && marksDays(days);
  return {
    day: (date: string): DateLink => ({
      path: pageOf(date),
      ...(isMarked && { anchor: dateAnchor(date) }),
    }),
    month: (month: string): DateLink => ({
      path: pageOf(month),
      ...(hasMonths(shelf) && { anchor: dateAnchor(month) }),
    }),
  };
}

function innermost<Of extends DatedShelf<Of>>(shelf: Of, date: string): Of {
  const child = shelf.children.find((one) => date.startsWith(timeOf(one).join("-")));
  return child ? innermost(child, date) : shelf;
}

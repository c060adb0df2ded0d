import { articlesOf, type Shelf } from "../indexes/shelf.ts";
import { timeOf } from "../indexes/time-keys.ts";
import { countDays, type DayCounts } from "../model/day-counts.ts";
import type { DateLink } from "./calendar/calendar.ts";
import { dateAnchor } from "./calendar/date-anchor.ts";
import { placeDates } from "./calendar/place-dates.ts";
import { hasMonths } from "./plan-groups.ts";

/** A source with articles on fewer days of a year, or a month, has them listed at a glance. */
const fewDays = 7;

/** Whether the first article of each day is marked on the pages of a source's time, and a calendar leads there. */
export function marksDays(days: DayCounts): boolean {
  let exact = 0;
  for (const date of days.keys()) if (date.length === 10) exact += 1;
  return exact >= fewDays;
}

/**
 * Where dates stand in a source's time: on its own pages, `size` articles on each, or on those of the
 * month or day inside it, where it is divided.
 */
export function linkDates(
  shelf: Shelf,
  size: number,
): { linkDay(date: string): DateLink; linkMonth(month: string): DateLink } {
  const known = new Map<Shelf, ReturnType<typeof linksTo>>();
  const linksOf = (date: string) => {
    const inner = innermost(shelf, date);
    const links = known.get(inner) ?? linksTo(inner, size);
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

/** The days of all articles of a shelf. */
export function daysOf(shelf: Shelf): DayCounts {
  return shelf.figures?.days ?? countDays(articlesOf(shelf));
}

function linksTo(shelf: Shelf, size: number) {
  const days = daysOf(shelf);
  const pageOf = placeDates(days, shelf.path, size);
  const isMarked = shelf.index.name === "sources" && marksDays(days);
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

function innermost(shelf: Shelf, date: string): Shelf {
  const child = shelf.children.find((one) => date.startsWith(timeOf(one).join("-")));
  return child ? innermost(child, date) : shelf;
}

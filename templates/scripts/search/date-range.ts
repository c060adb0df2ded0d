import type { ListedShard } from "../../../src/search/search-list.ts";

/** A range of days (`yyyy-mm-dd`), including both. */
export interface DateRange {
  readonly first: string;
  readonly last: string;
}

const written = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** Whether a text is a year, a month or a day of our calendar, or empty. */
export function isDate(text: string): boolean {
  if (text === "") return true;
  const [, year, month = "1", day = "1"] = written.exec(text) ?? [];
  if (!year) return false;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** Returns the days from the first of one date to the last of the other; `undefined` if both are empty. */
export function readRange(from: string, to: string): DateRange | undefined {
  const first = isDate(from) ? pad(from) : "";
  const last = isDate(to) ? pad(to) : "";
  if (!first && !last) return undefined;
  return { first: fill(first || "0000", "-01-01"), last: fill(last || "9999", "-12-31") };
}

/** Returns the same date with two digits for month and day; other texts are left as they are. */
export function pad(date: string): string {
  return isDate(date) ? date.replace(/-(\d)(?!\d)/g, "-0$1") : date;
}

function fill(date: string, ending: string): string {
  return date + ending.slice(date.length - 4);
}

/** Whether a shard has articles of the range; without a range all have. */
export function touches(shard: ListedShard, range: DateRange | undefined): boolean {
  if (!range) return true;
  const { first, last } = shard;
  return first !== undefined && last !== undefined && first <= range.last && last >= range.first;
}

/** Returns Pagefind's filter for those articles of a shard that are in the range; none if all are. */
export function rangeFilter({ first, last }: ListedShard, range: DateRange | undefined) {
  if (!range || first === undefined || last === undefined) return undefined;
  if (range.first <= first && range.last >= last) return undefined;
  const from = range.first > first ? range.first : first;
  const to = range.last < last ? range.last : last;
  const units: Units = { year: [], month: [], day: [] };
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    addYear(String(year).padStart(4, "0"), range.first, range.last, units);
  }
  const any = Object.entries(units).flatMap(([unit, values]) =>
    values.length > 0 ? [{ [unit]: { any: values } }] : [],
  );
  return any.length > 0 ? { any } : { year: "none" };
}

type Units = Record<"year" | "month" | "day", string[]>;

function addYear(year: string, from: string, to: string, units: Units): void {
  if (from <= `${year}-01-01` && to >= `${year}-12-31`) {
    units.year.push(year);
    return;
  }
  units.year.push(`${year}~`);
  for (let month = 1; month <= 12; month += 1) {
    const name = `${year}-${String(month).padStart(2, "0")}`;
    if (`${name}-31` < from || `${name}-01` > to) continue;
    addMonth(name, from, to, units);
  }
}

function addMonth(month: string, from: string, to: string, units: Units): void {
  const days = new Date(
    Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0),
  ).getUTCDate();
  if (from <= `${month}-01` && to >= `${month}-${days}`) {
    units.month.push(month);
    return;
  }
  units.month.push(`${month}~`);
  for (let day = 1; day <= days; day += 1) {
    const name = `${month}-${String(day).padStart(2, "0")}`;
    if (name >= from && name <= to) units.day.push(name);
  }
}

import type { DateOrder, ShownOrder } from "./date-order.ts";

export type Precision = "day" | "month" | "year";

/** When an article was published, as its file says. */
export interface Published {
  /** "2021-11-22", "2021-11" or "2021": as long as `precision` allows. Never a `Date`. */
  readonly date: string;
  readonly precision: Precision;
  /** The words that give it, unchanged; "" if there are none and the owner has declared the date. */
  readonly asFound: string;
  /** Where these words stand, if not in the head of the file. */
  readonly from?: "text" | "file name" | "folder" | "address";
  /** Time of day as written, "07:45" or "07:45:30", of whatever zone. */
  readonly time?: string;
  /** The order of day and month, if the words alone do not show it, and whose other dates do. */
  readonly order?: ShownOrder;
  /** The correction, if the owner has declared another date than the file gives. */
  readonly correction?: Correction;
}

/**
 * What a date in numbers shows of the order of day and month, or what it would be in either order, where only the dates of
 * other files can show it. `line` is that of the date.
 */
export type SlashedDate =
  | { readonly shows: DateOrder }
  | { readonly choice: Readonly<Record<DateOrder, Published>>; readonly line?: number };

/** A correction of a date by the owner. */
export interface Correction {
  /** The date as found: the words of the file. */
  readonly from: string;
  /** Reason in the owner's words. */
  readonly reason: string;
  /** The scope of the declaration: this file, its source, or all articles. */
  readonly declaredFor: "file" | "source" | "all";
}

/** Orders in which dates write day and month as numbers before the year: 31/10/2017, 10/31/2017. */
export const dateOrders = ["day-first", "month-first"] as const;

export type DateOrder = (typeof dateOrders)[number];

/** An order, and what shows it. */
export interface ShownOrder {
  readonly order: DateOrder;
  /**
   * The dates of the same source, of a folder or of all files; the name or address of the article, which holds the day;
   * or the owner, who has declared it.
   */
  readonly by: "source" | "folder" | "all" | "name" | "owner";
}

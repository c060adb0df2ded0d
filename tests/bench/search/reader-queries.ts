import { vocabulary } from "../made/vocabulary.ts";
import type { ReaderOrder } from "./measure-reader.ts";

/** What readers ask for: two frequent words, both together, two rarer ones, and what most texts have. */
export const queries = [
  "council",
  "police report",
  vocabulary[3000] ?? "",
  vocabulary[15_000] ?? "",
  "said",
];

/** A year in the middle of the made pile. */
const year = "2012";

/** Every way in which each is asked. */
export function readerOrders(address: string): ReaderOrder[] {
  return queries.flatMap((words) =>
    [undefined, year].flatMap((one) =>
      [true, false].map((typed) => ({ address, words, typed, ...(one && { year: one }) })),
    ),
  );
}

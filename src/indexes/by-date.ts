import { formatDate } from "../dates/dates.ts";
import { undated } from "../model/volumes.ts";
import type { Index } from "./contract.ts";

/** Index by year, month, day; an article known to the month or year only is on that shelf itself. */
export const byDate: Index = {
  name: "dates",
  root: "/dates/",
  sequence: "time",
  keys: ({ published }) => [published ? published.date.replaceAll("-", "/") : undated],
  label: (key) => (key === undated ? "Undated" : formatDate(key.replaceAll("/", "-"))),
  path: (key) => `/${key}/`,
};

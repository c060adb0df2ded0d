import { formatDate } from "../dates.ts";
import type { Index } from "../shelves.ts";

const undated = "undated";

/** Year, month, day; an article known to the month or year only stands on that shelf itself. */
export const byDate: Index = {
  name: "dates",
  root: "/dates/",
  sequence: "time",
  isWithinYear: () => true,
  keys: ({ published }) => [published ? published.date.replaceAll("-", "/") : undated],
  label: (key) => (key === undated ? "Undated" : formatDate(key.replaceAll("/", "-"))),
  path: (key) => `/${key}/`,
};

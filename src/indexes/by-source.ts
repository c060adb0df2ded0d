import type { Index } from "../shelves.ts";
import { hasYear, withYear, yearLabel } from "../year-keys.ts";

/** By outlet, then by year. */
export const bySource: Index = {
  name: "sources",
  root: "/sources/",
  sequence: "none",
  isWithinYear: hasYear,
  keys: (article) => [withYear(article.source.id, article)],
  label: (key, { source }) => yearLabel(key) ?? source.name,
  path: (key) => `/sources/${key}/`,
};

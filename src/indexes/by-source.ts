import type { Index } from "../shelves.ts";
import { withYear, yearLabel } from "../year-keys.ts";

/** By outlet, then by year. */
export const bySource: Index = {
  name: "sources",
  title: "Sources",
  caption: "Source",
  counted: ["source", "sources"],
  root: "/sources/",
  sequence: "none",
  keys: (article) => [withYear(article.source.id, article)],
  label: (key, { source }) => yearLabel(key) ?? source.name,
  path: (key) => `/sources/${key}/`,
};

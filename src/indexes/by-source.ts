import type { Index } from "./shelf.ts";
import { timeLabel, withTime } from "./shelf.ts";

/** By outlet, then by time. */
export const bySource: Index = {
  name: "sources",
  root: "/sources/",
  sequence: "none",
  keys: (article) => [withTime(article.source.id, article)],
  label: (key, { source }) => timeLabel(key) ?? source.name,
  path: (key) => `/sources/${key}/`,
};

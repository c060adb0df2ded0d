import { type Index, timeLabel, withTime } from "./contract.ts";

/** Index by outlet, then by time. */
export const bySource: Index = {
  name: "sources",
  root: "/sources/",
  sequence: "none",
  keys: (article) => [withTime(article.source.id, article)],
  label: (key, { source }) => timeLabel(key) ?? source.name,
  path: (key) => `/sources/${key}/`,
};

/** Whether an index is that of outlets, whose issues follow each other: these have calendars and gaps. */
export function isSources({ name }: Pick<Index, "name">): boolean {
  return name === bySource.name;
}

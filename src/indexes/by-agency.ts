import { type Index, timeLabel, withTime } from "./contract.ts";

/** Index by the wire service that the text credits, then by time. */
export const byAgency: Index = {
  name: "agencies",
  root: "/agencies/",
  sequence: "none",
  keys: (article) => (article.agency ? [withTime(article.agency.id, article)] : []),
  label: (key, { agency }) => timeLabel(key) ?? agency?.name ?? key,
  path: (key) => `/agencies/${key}/`,
};

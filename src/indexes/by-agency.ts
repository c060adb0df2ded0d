import type { Index } from "../shelves.ts";
import { hasYear, withYear, yearLabel } from "../year-keys.ts";

/** By the wire service that the text credits, then by year. */
export const byAgency: Index = {
  name: "agencies",
  root: "/agencies/",
  sequence: "none",
  isWithinYear: hasYear,
  keys: (article) => (article.agency ? [withYear(article.agency.id, article)] : []),
  label: (key, { agency }) => yearLabel(key) ?? agency?.name ?? key,
  path: (key) => `/agencies/${key}/`,
};

import { nameSegment } from "../paths.ts";
import type { Index } from "../shelves.ts";
import { hasYear, withYear, yearLabel } from "../year-keys.ts";

/** By author, as front matter names them, then by year. */
export const byAuthor: Index = {
  name: "authors",
  root: "/authors/",
  sequence: "none",
  isWithinYear: hasYear,
  keys: (article) => {
    const segments = new Set(article.authors.map(nameSegment));
    return [...segments].map((segment) => withYear(segment, article));
  },
  label: (key, { authors }) => {
    const [segment] = key.split("/");
    return yearLabel(key) ?? authors.find((name) => nameSegment(name) === segment) ?? key;
  },
  path: (key) => `/authors/${key}/`,
};

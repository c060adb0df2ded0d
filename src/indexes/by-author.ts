import { nameSegment } from "../model/paths.ts";
import { type Index, timeLabel, withTime } from "./contract.ts";

/** Index by author, as front matter names them, then by time. */
export const byAuthor: Index = {
  name: "authors",
  root: "/authors/",
  sequence: "none",
  keys: (article) => {
    const segments = new Set(article.authors.map(nameSegment));
    return [...segments].map((segment) => withTime(segment, article));
  },
  label: (key, { authors }) => {
    const [segment] = key.split("/");
    return timeLabel(key) ?? authors.find((name) => nameSegment(name) === segment) ?? key;
  },
  path: (key) => `/authors/${key}/`,
};

import type { Article } from "../article.ts";
import { nameSegment } from "../paths.ts";
import type { Index } from "../shelves.ts";
import { hasYear, withYear, yearLabel } from "../year-keys.ts";

/** By the place of the dateline, then by year; “Gaza/Jerusalem” stands on the shelves of both. */
export const byPlace: Index = {
  name: "places",
  root: "/places/",
  sequence: "none",
  isWithinYear: hasYear,
  keys: (article) => {
    const segments = new Set(placesOf(article).map(nameSegment));
    return [...segments].map((segment) => withYear(segment, article));
  },
  label: (key, article) => {
    const [segment] = key.split("/");
    return yearLabel(key) ?? placesOf(article).find((name) => nameSegment(name) === segment) ?? key;
  },
  path: (key) => `/places/${key}/`,
};

function placesOf({ dateline }: Article): readonly string[] {
  return dateline ? dateline.place.split("/") : [];
}

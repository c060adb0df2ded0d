import type { Article } from "../model/article.ts";
import { nameSegment } from "../model/paths.ts";
import { type Index, timeLabel, withTime } from "./contract.ts";

/** Index by the place of the dateline, then by time; “Gaza/Jerusalem” is on the shelves of both. */
export const byPlace: Index = {
  name: "places",
  root: "/places/",
  sequence: "none",
  keys: (article) => {
    const segments = new Set(placesOf(article).map(nameSegment));
    return [...segments].map((segment) => withTime(segment, article));
  },
  label: (key, article) => {
    const [segment] = key.split("/");
    return timeLabel(key) ?? placesOf(article).find((name) => nameSegment(name) === segment) ?? key;
  },
  path: (key) => `/places/${key}/`,
};

function placesOf({ dateline }: Article): readonly string[] {
  return dateline ? dateline.place.split("/") : [];
}

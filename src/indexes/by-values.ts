import type { Article } from "../model/article.ts";
import { nameSegment } from "../model/paths.ts";
import { type Index, timeLabel, withTime } from "./contract.ts";

/** What an index is told by the values that its articles have. */
export interface ValuedIndex extends Pick<Index, "name" | "root" | "words"> {
  /** The facet of the search, if readers are to have one. */
  readonly facet?: string;
  valuesOf(article: Article): readonly string[];
  /** What a value is called, where that is not the value itself. */
  nameOf?(value: string): string;
}

/** By values, then by time. Values that leave the same address share a shelf, called as the first is. */
export function byValues({ valuesOf, nameOf, facet, words, ...index }: ValuedIndex): Index {
  return {
    ...index,
    sequence: "none",
    ...(words && { words }),
    ...(facet !== undefined && { facet: { name: facet, valuesOf } }),
    keys: (article) => {
      const segments = new Set(valuesOf(article).map(nameSegment));
      return [...segments].map((segment) => withTime(segment, article));
    },
    label: (key, article) => {
      const [segment] = key.split("/");
      const value = valuesOf(article).find((one) => nameSegment(one) === segment);
      return timeLabel(key) ?? (value === undefined ? key : (nameOf?.(value) ?? value));
    },
    path: (key) => `${index.root}${key}/`,
  };
}

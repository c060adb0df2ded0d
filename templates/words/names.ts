import type { Source } from "../../src/article.ts";
import type { Index, Shelf } from "../../src/shelves.ts";
import { unknownSource } from "../../src/source.ts";
import type { Words } from "./en.ts";

/** What an index and its shelves are called on a page. */
export function indexWords(index: Index, words: Words): Words["indexes"]["dates"] {
  return words.indexes[index.name];
}

/** Shelves of time are called in the reader's language; the others have names of their own. */
export function shelfName(
  { index, key, label }: Pick<Shelf, "index" | "key" | "label">,
  words: Words,
): string {
  const inner = key.slice(key.lastIndexOf("/") + 1);
  if (inner === "undated") return words.lists.undated;
  if (index.sequence === "time") return words.dates.long(key.replaceAll("/", "-"));
  return key === unknownSource ? words.lists.unknownSource : label;
}

/** The name of an outlet, or that it is not known. */
export function sourceName({ id, name }: Source, words: Words): string {
  return id === unknownSource ? words.lists.unknownSource : name;
}

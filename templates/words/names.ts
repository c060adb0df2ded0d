import { timeOf } from "../../src/indexes/shelf.ts";
import { unknownSource } from "../../src/model/source.ts";
import { undated } from "../../src/model/volumes.ts";
import type { IndexLink, ShelfLink, SourceName } from "../../src/pages/links.ts";
import type { Words } from "./en.ts";

/** What an index and its shelves are called on a page. */
export function indexWords(
  index: Pick<IndexLink, "name">,
  words: Words,
): Words["indexes"]["dates"] {
  return words.indexes[index.name];
}

/** Shelves of time are called in the reader's language; the others have names of their own. */
export function shelfName(
  { index, key, label }: Pick<ShelfLink, "index" | "key" | "label">,
  words: Words,
): string {
  const time = timeOf({ index, key });
  if (time[0] === undated) return words.lists.undated;
  // The year of a source, which stands behind its name, needs no other word.
  if (index.sequence === "time" || time.length > 1) return words.dates.long(time.join("-"));
  return key === unknownSource ? words.lists.unknownSource : label;
}

/** The name of an outlet, or that it is not known. */
export function sourceName({ id, name }: SourceName, words: Words): string {
  return id === unknownSource ? words.lists.unknownSource : name;
}

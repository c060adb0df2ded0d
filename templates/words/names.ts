import { timeOf } from "../../src/indexes/shelf.ts";
import { unknownSource } from "../../src/model/source.ts";
import { undated } from "../../src/model/volumes.ts";
import type { IndexLink, ShelfLink, SourceName } from "../../src/pages/links.ts";
import type { Words } from "./en.ts";

/** All words for an index. */
type WordsForIndex = Words["indexes"]["dates"];

/** Returns the words for an index on a page: its owner's, else those of the interface. */
export function indexWords(
  { name, words: own }: Pick<IndexLink, "name" | "words">,
  words: Words,
): WordsForIndex {
  const known: Readonly<Record<string, WordsForIndex>> = words.indexes;
  if (!own && Object.hasOwn(known, name)) return known[name] ?? words.indexes.dates;
  const { title, caption } = own ?? { title: name, caption: name };
  // The plural of an owner's word is not known.
  return { title, caption, all: title, count: (count) => `${title}: ${words.number(count)}` };
}

/** Returns the name of a shelf: of time in the reader's language; the others have names of their own. */
export function shelfName(
  { index, key, label }: Pick<ShelfLink, "index" | "key" | "label">,
  words: Words,
): string {
  const time = timeOf({ index, key });
  if (time[0] === undated) return words.lists.undated;
  // The year of a source, after its name, needs no other word.
  if (index.sequence === "time" || time.length > 1) return words.dates.long(time.join("-"));
  return key === unknownSource ? words.lists.unknownSource : label;
}

/** Returns the name of an outlet, or a note that it is not known. */
export function sourceName({ id, name }: SourceName, words: Words): string {
  return id === unknownSource ? words.lists.unknownSource : name;
}

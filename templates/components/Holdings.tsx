import type { Archive } from "../../src/archive.ts";
import type { Links } from "../../src/paths.ts";
import type { Shelf } from "../../src/shelves.ts";
import type { Words } from "../words/en.ts";
import { indexWords } from "../words/names.ts";
import { Count } from "./Count.tsx";

interface HoldingsProps {
  readonly archive: Archive;
  readonly to: Links;
  readonly words: Words;
}

/** What the archive holds, in a line of numbers. */
export function Holdings({ archive, to, words }: HoldingsProps) {
  // Undated articles are no year of their own.
  const filled = archive.indexes
    .map(({ index, shelves }) => {
      return { index, shelves: index.sequence === "time" ? shelves.filter(isDated) : shelves };
    })
    .filter(({ shelves }) => shelves.length > 0);
  return (
    <p class="page__facts">
      <Count of={archive.articles.length} words={words} />
      {filled.map(({ index, shelves }) => (
        <>
          {" · "}
          <a href={to(index.root)}>{indexWords(index, words).count(shelves.length)}</a>
        </>
      ))}
    </p>
  );
}

function isDated(shelf: Shelf): boolean {
  return shelf.span !== undefined;
}

import type { Archive } from "../../src/archive.ts";
import type { Links } from "../../src/paths.ts";
import type { Shelf } from "../../src/shelves.ts";
import { Count, formatNumber } from "./Count.tsx";

/** What the archive holds, in a line of numbers. */
export function Holdings({ archive, to }: { readonly archive: Archive; readonly to: Links }) {
  // Undated articles are no year of their own.
  const filled = archive.indexes
    .map(({ index, shelves }) => {
      return { index, shelves: index.sequence === "time" ? shelves.filter(isDated) : shelves };
    })
    .filter(({ shelves }) => shelves.length > 0);
  return (
    <p class="page__facts">
      <Count of={archive.articles.length} />
      {filled.map(({ index, shelves }) => (
        <>
          {" · "}
          <a href={to(index.root)}>
            {formatNumber(shelves.length)} {index.counted[shelves.length === 1 ? 0 : 1]}
          </a>
        </>
      ))}
    </p>
  );
}

function isDated(shelf: Shelf): boolean {
  return shelf.span !== undefined;
}

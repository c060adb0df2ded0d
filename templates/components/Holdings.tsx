import type { Archive } from "../../src/archive.ts";
import type { Links } from "../../src/paths.ts";
import { Count, formatNumber } from "./Count.tsx";

/** What the archive holds, in a line of numbers. */
export function Holdings({ archive, to }: { readonly archive: Archive; readonly to: Links }) {
  const filled = archive.indexes.filter(({ shelves }) => shelves.length > 0);
  return (
    <p class="page__facts">
      <Count of={archive.articles.length} />
      {filled.map(({ index, shelves }) => (
        <>
          {" · "}
          <a href={to(index.root)}>
            {index.title}: {formatNumber(shelves.length)}
          </a>
        </>
      ))}
    </p>
  );
}

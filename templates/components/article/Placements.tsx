import type { Links } from "../../../src/model/paths.ts";
import { type NestedShelf, outermostOf, type ShelfLink } from "../../../src/pages/links.ts";
import type { Words } from "../../words/en.ts";
import { indexWords, shelfName } from "../../words/names.ts";

interface PlacementsProps {
  readonly shelves: readonly NestedShelf[];
  readonly to: Links;
  readonly words: Words;
}

/** The shelves on which an article stands, index by index. */
export function Placements({ shelves, to, words }: PlacementsProps) {
  return (
    <dl class="placements">
      {shelves.map((shelf) => (
        <div>
          <dt>{indexWords(shelf.index, words).caption}</dt>
          <dd>
            {outermostFirst(shelf).map((outer, depth) => (
              <>
                {depth > 0 && words.article.comma()}
                <a href={to(outer.path)}>
                  <bdi>{shelfName(outer, words)}</bdi>
                </a>
              </>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Returns the shelves to name: a day is enough ("22 November 2021"); elsewhere the outer shelf has the name. */
function outermostFirst(shelf: NestedShelf): ShelfLink[] {
  if (shelf.index.sequence === "time" || shelf.outer.length === 0) return [shelf];
  // A month's own name contains its year.
  return [outermostOf(shelf), shelf];
}

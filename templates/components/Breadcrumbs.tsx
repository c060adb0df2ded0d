import type { Links } from "../../src/paths.ts";
import type { Index, Shelf } from "../../src/shelves.ts";
import type { Words } from "../words/en.ts";
import { indexWords, shelfName } from "../words/names.ts";

interface BreadcrumbsProps {
  readonly index: Index;
  /** The innermost shelf of the way. */
  readonly shelf?: Shelf | undefined;
  readonly to: Links;
  readonly words: Words;
}

/** The way from the front page through an index to a shelf. */
export function Breadcrumbs({ index, shelf, to, words }: BreadcrumbsProps) {
  const way = [
    { path: "/", name: words.lists.frontPage },
    { path: index.root, name: indexWords(index, words).title },
    ...shelvesTo(shelf).map((one) => ({ path: one.path, name: shelfName(one, words) })),
  ];
  return (
    <nav class="breadcrumbs" aria-label={words.lists.way}>
      <ol>
        {way.map(({ path, name }) => (
          <li>
            <a href={to(path)}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function shelvesTo(shelf: Shelf | undefined): Shelf[] {
  return shelf ? [...shelvesTo(shelf.parent), shelf] : [];
}

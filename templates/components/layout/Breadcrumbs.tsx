import type { Index } from "../../../src/indexes/contract.ts";
import type { Shelf } from "../../../src/indexes/shelf.ts";
import type { Links } from "../../../src/model/paths.ts";
import type { Child } from "../../../src/render/jsx-runtime.ts";
import type { Words } from "../../words/en.ts";
import { indexWords, shelfName } from "../../words/names.ts";

interface BreadcrumbsProps {
  /** Missing on the page of an index itself. */
  readonly index?: Index;
  /** The innermost shelf of the way. */
  readonly shelf?: Shelf | undefined;
  readonly to: Links;
  readonly words: Words;
}

/** The way from the front page, through an index, to a shelf. */
export function Breadcrumbs({ index, shelf, to, words }: BreadcrumbsProps) {
  // Dates are words of the page itself; other shelves have names of any direction.
  const isOwn = index?.sequence === "time";
  const way: { readonly path: string; readonly name: Child }[] = [
    { path: "/", name: words.lists.frontPage },
    ...(index ? [{ path: index.root, name: indexWords(index, words).title }] : []),
    ...shelvesTo(shelf).map((one) => {
      const name = shelfName(one, words);
      return { path: one.path, name: isOwn ? name : <bdi>{name}</bdi> };
    }),
  ];
  return (
    <nav class="breadcrumbs" aria-label={words.lists.way}>
      <ol>
        {way.map(({ path, name }) => (
          <li>
            <a href={to(path)}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function shelvesTo(shelf: Shelf | undefined): Shelf[] {
  return shelf ? [...shelvesTo(shelf.parent), shelf] : [];
}

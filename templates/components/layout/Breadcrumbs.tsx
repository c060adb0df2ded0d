import type { Links } from "../../../src/model/paths.ts";
import type { IndexLink, ShelfLink } from "../../../src/pages/links.ts";
import type { Child } from "../../../src/render/jsx-runtime.ts";
import type { Words } from "../../words/en.ts";
import { indexWords, shelfName } from "../../words/names.ts";

interface BreadcrumbsProps {
  /** Missing on the page of an index itself. */
  readonly index?: IndexLink;
  /** The shelves on the way, the outermost first. */
  readonly shelves?: readonly ShelfLink[];
  readonly to: Links;
  readonly words: Words;
}

/** Links from the home page, through an index, to a shelf. */
export function Breadcrumbs({ index, shelves = [], to, words }: BreadcrumbsProps) {
  // Dates are words of the page itself; other shelves have names in any direction.
  const isOwn = index?.sequence === "time";
  const way: { readonly path: string; readonly name: Child }[] = [
    { path: "/", name: words.lists.frontPage },
    ...(index ? [{ path: index.root, name: indexWords(index, words).title }] : []),
    ...shelves.map((one) => {
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

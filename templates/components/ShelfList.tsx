import type { Links } from "../../src/paths.ts";
import type { Shelf } from "../../src/shelves.ts";
import type { Words } from "../words/en.ts";
import { shelfName } from "../words/names.ts";
import { Count } from "./Count.tsx";

interface ShelfListProps {
  readonly shelves: readonly Shelf[];
  readonly to: Links;
  readonly words: Words;
}

/** Shelves to choose from, each with the number of its articles. */
export function ShelfList({ shelves, to, words }: ShelfListProps) {
  return (
    <ul class="shelf-list">
      {shelves.map((shelf) => (
        <li class="shelf-list__item">
          <a href={to(shelf.path)}>
            <bdi>{shelfName(shelf, words)}</bdi>
          </a>{" "}
          <Count of={shelf.count} words={words} />
        </li>
      ))}
    </ul>
  );
}

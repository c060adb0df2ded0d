import type { Links } from "../../src/paths.ts";
import type { Shelf } from "../../src/shelves.ts";
import { Count } from "./Count.tsx";

/** Shelves to choose from, each with the number of its articles. */
export function ShelfList({ shelves, to }: { shelves: readonly Shelf[]; to: Links }) {
  return (
    <ul class="shelf-list">
      {shelves.map((shelf) => (
        <li class="shelf-list__item">
          <a href={to(shelf.path)}>
            <bdi>{shelf.label}</bdi>
          </a>{" "}
          <Count of={shelf.count} />
        </li>
      ))}
    </ul>
  );
}

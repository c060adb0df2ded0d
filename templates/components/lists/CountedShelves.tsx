import type { Links } from "../../../src/model/paths.ts";
import type { CountedShelf } from "../../../src/pages/links.ts";
import type { Words } from "../../words/en.ts";
import { Count } from "../inline/Count.tsx";

interface CountedShelvesProps {
  readonly title: string;
  readonly shelves: readonly CountedShelf[];
  readonly to: Links;
  readonly words: Words;
}

/** Shelves of another index on which articles of this one stand, with the number of them. */
export function CountedShelves({ title, shelves, to, words }: CountedShelvesProps) {
  return (
    <section class="shelf-facts">
      <h2 class="shelf-facts__title">{title}</h2>
      <ul>
        {shelves.map(({ label, path, count }) => (
          <li>
            <a href={to(path)}>
              <bdi>{label}</bdi>
            </a>{" "}
            <Count of={count} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

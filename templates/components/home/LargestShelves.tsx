import type { Links } from "../../../src/model/paths.ts";
import type { LargestShelves as Largest } from "../../../src/pages/home/home-charts.ts";
import type { Words } from "../../words/en.ts";
import { indexWords, shelfName } from "../../words/names.ts";

interface LargestShelvesProps {
  readonly item: Largest;
  readonly to: Links;
  readonly words: Words;
}

/** The largest shelves of an index, with bars in proportion, and a link to all. */
export function LargestShelves({ item: { index, shelves, all }, to, words }: LargestShelvesProps) {
  return (
    <section class="group" aria-labelledby={index.name}>
      <h2 class="group__title" id={index.name}>
        <a href={to(index.root)}>{indexWords(index, words).title}</a>
      </h2>
      <ol class="bars">
        {shelves.map(({ shelf, share }) => (
          <li class="bars__item">
            <a href={to(shelf.path)}>
              <bdi>{shelfName(shelf, words)}</bdi>
            </a>{" "}
            <span class="count">{words.number(shelf.count)}</span>
            <svg class="bars__bar" aria-hidden="true">
              <rect width={`${share}%`} height="100%" />
            </svg>
          </li>
        ))}
      </ol>
      {all > shelves.length && (
        <p class="page__facts">
          <a href={to(index.root)}>{indexWords(index, words).all}</a> {words.number(all)}
        </p>
      )}
    </section>
  );
}

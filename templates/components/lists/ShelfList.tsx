import type { Links } from "../../../src/model/paths.ts";
import type { ShelfEntry } from "../../../src/pages/links.ts";
import type { Words } from "../../words/en.ts";
import { shelfName } from "../../words/names.ts";
import { Count } from "../inline/Count.tsx";
import { Span } from "../inline/Span.tsx";
import { Time } from "../inline/Time.tsx";

interface ShelfListProps {
  readonly shelves: readonly ShelfEntry[];
  /** Whether first and last date are shown, too. */
  readonly spans?: boolean;
  readonly to: Links;
  readonly words: Words;
}

/** A list of shelves to choose from, each with the number of its articles. */
export function ShelfList({ shelves, spans = false, to, words }: ShelfListProps) {
  return (
    <ul class="shelf-list">
      {shelves.map((shelf) => (
        <li class="shelf-list__item">
          <a href={to(shelf.path)}>
            <bdi>{shelfName(shelf, words)}</bdi>
          </a>{" "}
          <Count of={shelf.count} words={words} />
          {spans && (
            <span class="shelf-list__span">
              <ShelfSpan shelf={shelf} words={words} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The time span of a shelf. A single date has no word before it: it begins a line of its own. */
function ShelfSpan({
  shelf: { span },
  words,
}: {
  readonly shelf: ShelfEntry;
  readonly words: Words;
}) {
  if (!span) return <>{words.lists.undated}</>;
  if (span.first === span.last) return <Time date={span.first} short words={words} />;
  return <Span {...span} words={words} />;
}

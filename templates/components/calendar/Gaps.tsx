import type { Gaps as Found } from "../../../src/pages/calendar/gaps.ts";
import type { Words } from "../../words/en.ts";

/** The gaps of a source, in words. */
export function Gaps({ gaps, words }: { readonly gaps: Found; readonly words: Words }) {
  const { unit, longest, further } = gaps;
  const name = unit === "days" ? words.dates.short : words.dates.long;
  return (
    <section class="shelf-facts">
      <h2 class="shelf-facts__title">{words.shelves.gaps}</h2>
      <p>{words.shelves.gapsAre}</p>
      <ul>
        {longest.map(({ first, last, length }) => (
          <li>
            {words.shelves.gap(name(first), name(last))}{" "}
            {length > 1 && <span class="count">{words.shelves[unit](length)}</span>}
          </li>
        ))}
        {further > 0 && <li>{words.shelves.furtherGaps(further)}</li>}
      </ul>
    </section>
  );
}

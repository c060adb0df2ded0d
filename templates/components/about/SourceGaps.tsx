import type { Links } from "../../../src/model/paths.ts";
import type { AboutView } from "../../../src/pages/about.ts";
import type { Words } from "../../words/en.ts";
import { shelfName } from "../../words/names.ts";

interface SourceGapsProps {
  readonly sources: AboutView["sourceGaps"];
  readonly to: Links;
  readonly words: Words;
}

/** Sources with gaps, each with its longest one; their pages name the others. */
export function SourceGaps({ sources: { shown, others }, to, words }: SourceGapsProps) {
  if (shown.length === 0) return null;
  return (
    <>
      <p>{words.about.sourceGapsAre}</p>
      <ul class="gaps">
        {shown.map(({ shelf, gaps: { unit, longest, further } }) => {
          const [gap] = longest.toSorted((a, b) => b.length - a.length);
          const name = unit === "days" ? words.dates.short : words.dates.long;
          return (
            <li>
              <a href={to(shelf.path)}>
                <bdi>{shelfName(shelf, words)}</bdi>
              </a>
              {gap && <>: {words.shelves.gap(name(gap.first), name(gap.last))}</>}{" "}
              {longest.length + further > 1 && (
                <span class="count">{words.about.furtherGaps(longest.length + further - 1)}</span>
              )}
            </li>
          );
        })}
        {others && <li>{words.about.smallerSources}</li>}
      </ul>
    </>
  );
}

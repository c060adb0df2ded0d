import { timeOf } from "../../../src/indexes/shelf.ts";
import type { Links } from "../../../src/model/paths.ts";
import type { ShelfPage } from "../../../src/pages/shelf-page.ts";
import type { Words } from "../../words/en.ts";
import { Count } from "../inline/Count.tsx";
import { Span } from "../inline/Span.tsx";

interface ShelfHeadProps {
  readonly item: ShelfPage;
  readonly title: string;
  readonly to: Links;
  readonly words: Words;
}

/** The heading of a shelf: its name, and a line on its number of articles, its time span and its place. */
export function ShelfHead({ item: { shelf, view }, title, to, words }: ShelfHeadProps) {
  const { domain, place } = view?.source ?? {};
  // A day, or an archive of one day, has its date in its title.
  const span = timeOf(shelf).length < 3 ? shelf.span : undefined;
  const parts = [
    domain !== undefined && domain !== title && <bdi>{domain}</bdi>,
    <>
      <Count of={shelf.count} words={words} /> {span && <Span {...span} words={words} />}
    </>,
    place &&
      words.shelves.mostlyFrom(
        <a href={to(place.path)}>
          <bdi>{place.label}</bdi>
        </a>,
      ),
  ].filter((part) => part);
  return (
    <>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p class="page__facts">
        {parts.map((part, at) => (
          <>
            {at > 0 && " · "}
            {part}
          </>
        ))}
      </p>
      {shelf.index.sequence === "time" && !shelf.span && <p>{words.shelves.undated}</p>}
    </>
  );
}

import type { Links } from "../../../src/model/paths.ts";
import type { Words } from "../../words/en.ts";

/** A page to turn to. */
export interface Neighbour {
  readonly path: string;
  readonly label: string;
  /** Its kind: "Previous month". Without it, the link says earlier or later. */
  readonly word?: string;
  readonly language?: string;
  readonly direction?: "ltr" | "rtl";
}

interface NeighboursProps {
  /** Name of the links for those who do not see them: "Articles before and after". */
  readonly label: string;
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
  readonly to: Links;
  readonly words: Words;
}

/** Links to the pages before and after in time. */
export function Neighbours({ label, previous, next, to, words }: NeighboursProps) {
  if (!previous && !next) return null;
  return (
    <nav class="neighbours" aria-label={label}>
      {previous && <Turn neighbour={previous} rel="prev" word={words.lists.earlier} to={to} />}
      {next && <Turn neighbour={next} rel="next" word={words.lists.later} to={to} />}
    </nav>
  );
}

interface TurnProps {
  readonly neighbour: Neighbour;
  readonly rel: "prev" | "next";
  readonly word: string;
  readonly to: Links;
}

function Turn({ neighbour, rel, word, to }: TurnProps) {
  return (
    <a class={`neighbours__${rel}`} href={to(neighbour.path)} rel={rel}>
      <span class="neighbours__word">{neighbour.word ?? word}</span>{" "}
      <bdi lang={neighbour.language} dir={neighbour.direction}>
        {neighbour.label}
      </bdi>
    </a>
  );
}

import type { Links } from "../../../src/model/paths.ts";
import type { HomeView } from "../../../src/pages/home/home.ts";
import type { Words } from "../../words/en.ts";
import { indexWords } from "../../words/names.ts";
import { Count } from "../inline/Count.tsx";

interface HoldingsProps {
  readonly home: HomeView;
  readonly to: Links;
  readonly words: Words;
}

/** The holdings of the archive, in a line of numbers. */
export function Holdings({ home: { articles, holdings }, to, words }: HoldingsProps) {
  return (
    <p class="page__facts">
      <Count of={articles} words={words} />
      {holdings.map(({ index, count }) => (
        <>
          {" · "}
          <a href={to(index.root)}>{indexWords(index, words).count(count)}</a>
        </>
      ))}
    </p>
  );
}

import type { Links } from "../../../src/model/paths.ts";
import type { HomeView } from "../../../src/pages/home/home.ts";
import type { Words } from "../../words/en.ts";
import { indexWords } from "../../words/names.ts";
import { Time } from "../inline/Time.tsx";

interface FiguresProps {
  readonly home: HomeView;
  readonly to: Links;
  readonly words: Words;
}

/** The main figures, each a link. */
export function Figures({ home, to, words }: FiguresProps) {
  const [newest] = home.latest;
  return (
    <dl class="figures">
      <div>
        <dt>{words.home.articles}</dt>
        <dd>{words.number(home.articles)}</dd>
      </div>
      {home.holdings.map(({ index, count }) => {
        const name = index.sequence === "time" ? words.home.years : indexWords(index, words).title;
        const number = words.number(count);
        return (
          <div>
            <dt>{name}</dt>
            <dd>
              <a href={to(index.root)} aria-label={`${number} ${name}`}>
                {number}
              </a>
            </dd>
          </div>
        );
      })}
      {newest?.date && (
        <div>
          <dt>{words.home.lastAddition}</dt>
          <dd>
            <a href={to(newest.path)}>
              <Time date={newest.date} short words={words} />
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}

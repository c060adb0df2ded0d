import type { Links } from "../../../src/model/paths.ts";
import type { HomeView } from "../../../src/pages/home/home.ts";
import type { Words } from "../../words/en.ts";
import { Count } from "../inline/Count.tsx";

interface YearColumnsProps {
  readonly home: HomeView;
  readonly to: Links;
  readonly words: Words;
}

/** With more years than this, readers with a keyboard get a link to skip them. */
const manyYears = 12;

/** A chart of all years: the height of a column is the number of articles. */
export function YearColumns({ home: { years, undated }, to, words }: YearColumnsProps) {
  return (
    <section class="group years" aria-labelledby="years">
      <h2 class="group__title" id="years">
        <a href={to("/dates/")}>{words.home.years}</a>
      </h2>
      {years.length > manyYears && (
        <a class="skip-past" href="#past-years">
          {words.home.skipYears}
        </a>
      )}
      {years.length > 0 && (
        <ol class="years__list">
          {years.map((one) => (
            <li class="years__year">
              {"path" in one ? (
                <a href={to(one.path)}>
                  <svg class="years__column" aria-hidden="true">
                    <rect width="100%" height={`${one.height}%`} />
                  </svg>
                  <span>{one.year}</span>{" "}
                  <small aria-hidden="true">{words.number(one.count)}</small>
                  <span class="years__said">{words.lists.articles(one.count)}</span>
                </a>
              ) : (
                <>
                  <span>{words.home.emptyYears(one.first, one.last)}</span>
                  <small>{words.number(0)}</small>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {undated && (
        <p class="years__undated" id="past-years">
          <a href={to(undated.path)}>{words.lists.undated}</a>{" "}
          <Count of={undated.count} words={words} />
        </p>
      )}
      {!undated && <span id="past-years" />}
    </section>
  );
}

import type { Links } from "../../../src/model/paths.ts";
import type { OnThisDay as Day } from "../../../src/pages/home/home.ts";
import type { Words } from "../../words/en.ts";
import { ArticleLink } from "../inline/ArticleLink.tsx";
import { Count } from "../inline/Count.tsx";

interface OnThisDayProps {
  readonly item: Day;
  readonly to: Links;
  readonly words: Words;
}

/** Articles of other years from the day of the newest article. */
export function OnThisDay({ item, to, words }: OnThisDayProps) {
  return (
    <section class="group" aria-labelledby="on-this-day">
      <h2 class="group__title" id="on-this-day">
        {words.home.onThisDay(words.dates.inYear(item.day))}
      </h2>
      <p class="page__facts">{words.home.onThisDayIs}</p>
      <ol class="on-this-day">
        {item.years.map(({ day, path, count, articles }) => (
          <li class="on-this-day__year">
            <a class="on-this-day__name" href={to(path)}>
              <time datetime={day}>{day.slice(0, 4)}</time>
            </a>
            <ul>
              {articles.map((article) => (
                <li>
                  <ArticleLink article={article} to={to} />
                </li>
              ))}
            </ul>
            {count > articles.length && <Count of={count} words={words} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

import type { Links } from "../../../src/model/paths.ts";
import type { ArticlePage } from "../../../src/pages/page-types.ts";
import type { Words } from "../../words/en.ts";
import { sourceName } from "../../words/names.ts";
import { speech } from "../inline/speech.ts";

interface SameDayProps {
  readonly item: ArticlePage;
  readonly to: Links;
  readonly words: Words;
}

/** Some others of the same day, with the way to all of them. */
export function SameDay({ item: { article, near, shelves }, to, words }: SameDayProps) {
  const [day] = shelves;
  if (near.sameDay.length === 0 || !article.published || !day) return null;
  return (
    <section class="same-day" aria-labelledby="same-day">
      <h2 id="same-day">{words.article.sameDay}</h2>
      <ul>
        {near.sameDay.map((other) => (
          <li>
            <a href={to(other.path)} {...speech(other, words)}>
              {other.title}
            </a>{" "}
            <bdi>{sourceName(other.source, words)}</bdi>
          </li>
        ))}
      </ul>
      {near.dayCount > near.sameDay.length + 1 && (
        <p>
          <a href={to(day.path)}>{words.article.wholeDay(near.dayCount, article.published.date)}</a>
        </p>
      )}
    </section>
  );
}

import type { Links } from "../../../src/model/paths.ts";
import { dateAnchor } from "../../../src/pages/calendar/calendar.ts";
import type { ArticleEntry } from "../../../src/pages/links.ts";
import type { Words } from "../../words/en.ts";
import { sourceName } from "../../words/names.ts";
import { speech } from "../inline/speech.ts";
import { PublishedTime } from "../inline/Time.tsx";

/** Facts that a list omits for each article, because the page states them for all. */
export type Omitted = "date" | "source" | "date and source";

interface ArticleListProps {
  readonly articles: readonly ArticleEntry[];
  readonly to: Links;
  readonly without?: Omitted | undefined;
  readonly words: Words;
}

/** Most characters of a usual headline. */
const longTitle = 140;

/** A list of headlines, each with its date and source. */
export function ArticleList({ articles, without, to, words }: ArticleListProps) {
  return (
    <ul class="article-list">
      {articles.map((article) => (
        <li class="article-list__item" id={article.opensDay && dateAnchor(article.date ?? "")}>
          <a class={titleClass(article)} href={to(article.path)} {...speech(article, words)}>
            {article.title}
          </a>
          {article.lead && (
            <span class="article-list__lead" {...speech(article, words)}>
              {article.lead}
            </span>
          )}
          <Meta article={article} without={without} words={words} />
        </li>
      ))}
    </ul>
  );
}

function titleClass({ title }: ArticleEntry): string {
  return title.length > longTitle
    ? "article-list__title article-list__title--long"
    : "article-list__title";
}

interface MetaProps extends Pick<ArticleListProps, "without" | "words"> {
  readonly article: ArticleEntry;
}

/** Facts below a headline. If a list is of one day and source, the dateline distinguishes its articles. */
function Meta({ article: { date, source, place }, without, words }: MetaProps) {
  const parts = [
    !without?.includes("date") && <PublishedTime date={date} words={words} />,
    !without?.includes("source") && <bdi>{sourceName(source, words)}</bdi>,
    without && place && <bdi>{place}</bdi>,
  ].filter((part) => part);
  if (parts.length === 0) return null;
  return (
    <span class="article-list__meta">
      {parts.map((part, at) => (
        <>
          {at > 0 && " · "}
          {part}
        </>
      ))}
    </span>
  );
}

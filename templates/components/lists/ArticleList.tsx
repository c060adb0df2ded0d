import type { Article } from "../../../src/model/article.ts";
import type { Links } from "../../../src/model/paths.ts";
import { dateAnchor } from "../../../src/pages/calendar/calendar.ts";
import { truncate } from "../../../src/text/text.ts";
import type { Words } from "../../words/en.ts";
import { sourceName } from "../../words/names.ts";
import { speech } from "../inline/speech.ts";
import { PublishedTime } from "../inline/Time.tsx";

/** What a list need not say of each article, because the page says it of all. */
export type Omitted = "date" | "source" | "date and source";

interface ArticleListProps {
  readonly articles: readonly Article[];
  readonly to: Links;
  /** Whether the opening words of each article are shown, too. */
  readonly leads?: boolean;
  readonly without?: Omitted | undefined;
  /** Articles that calendars lead to, by their dates. */
  readonly marked?: ReadonlySet<Article> | undefined;
  readonly words: Words;
}

/** As much of a lead as tells what an article is about. */
const leadLength = 180;
/** A headline has about this many characters at most. */
const longTitle = 140;

/** Articles as a list of headlines, each with its date and source. */
export function ArticleList(props: ArticleListProps) {
  const { articles, to, leads = false, without, marked, words } = props;
  return (
    <ul class="article-list">
      {articles.map((article) => (
        <li
          class="article-list__item"
          id={marked?.has(article) ? dateAnchor(article.published?.date ?? "") : undefined}
        >
          <a class={titleClass(article)} href={to(article.path)} {...speech(article, words)}>
            {article.title}
          </a>
          {leads && (article.summary || article.lead) && (
            <span class="article-list__lead" {...speech(article, words)}>
              {truncate(article.summary || article.lead, leadLength)}
            </span>
          )}
          <Meta article={article} without={without} words={words} />
        </li>
      ))}
    </ul>
  );
}

function titleClass({ title }: Article): string {
  return title.length > longTitle
    ? "article-list__title article-list__title--long"
    : "article-list__title";
}

interface MetaProps extends Pick<ArticleListProps, "without" | "words"> {
  readonly article: Article;
}

/** Where a list is of one day and source, the dateline tells its articles apart. */
function Meta({ article: { published, source, dateline }, without, words }: MetaProps) {
  const parts = [
    !without?.includes("date") && <PublishedTime published={published} words={words} />,
    !without?.includes("source") && <bdi>{sourceName(source, words)}</bdi>,
    without && dateline && <bdi>{dateline.place}</bdi>,
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

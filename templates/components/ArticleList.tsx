import type { Article } from "../../src/article.ts";
import type { Links } from "../../src/paths.ts";
import { truncate } from "../../src/text.ts";
import type { Words } from "../words/en.ts";
import { sourceName } from "../words/names.ts";
import { PublishedTime } from "./Time.tsx";

interface ArticleListProps {
  readonly articles: readonly Article[];
  readonly to: Links;
  /** Whether the opening words of each article are shown, too. */
  readonly leads?: boolean;
  readonly words: Words;
}

/** As much of a lead as tells what an article is about. */
const leadLength = 180;

/** Articles as a list of headlines, each with its date and source. */
export function ArticleList({ articles, to, leads = false, words }: ArticleListProps) {
  return (
    <ul class="article-list">
      {articles.map((article) => (
        <li class="article-list__item">
          <a
            class="article-list__title"
            href={to(article.path)}
            lang={article.language}
            dir={article.direction}
          >
            {article.title}
          </a>
          {leads && (article.summary || article.lead) && (
            <span class="article-list__lead" lang={article.language} dir={article.direction}>
              {truncate(article.summary || article.lead, leadLength)}
            </span>
          )}
          <span class="article-list__meta">
            <PublishedTime published={article.published} words={words} /> ·{" "}
            <bdi>{sourceName(article.source, words)}</bdi>
          </span>
        </li>
      ))}
    </ul>
  );
}

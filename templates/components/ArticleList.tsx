import type { Article } from "../../src/article.ts";
import type { Links } from "../../src/paths.ts";
import { PublishedTime } from "./Time.tsx";

/** Articles as a list of headlines, each with its date and source. */
export function ArticleList({ articles, to }: { articles: readonly Article[]; to: Links }) {
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
          <span class="article-list__meta">
            <PublishedTime published={article.published} /> · <bdi>{article.source.name}</bdi>
          </span>
        </li>
      ))}
    </ul>
  );
}

import type { Links } from "../../../src/model/paths.ts";
import { dateAnchor } from "../../../src/pages/calendar/calendar.ts";
import type { ArticleEntry } from "../../../src/pages/links.ts";
import type { Words } from "../../words/en.ts";
import { speech } from "../inline/speech.ts";
import { ArticleMeta, type Omitted } from "./ArticleMeta.tsx";

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
          <ArticleMeta article={article} without={without} words={words} />
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

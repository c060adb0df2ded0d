import type { Links } from "../../../src/model/paths.ts";
import { dateAnchor } from "../../../src/pages/calendar/calendar.ts";
import type { ArticleEntry } from "../../../src/pages/links.ts";
import type { Words } from "../../words/en.ts";
import { speech } from "../inline/speech.ts";
import { ListPicture } from "../pictures/ListPicture.tsx";
import { ArticleMeta, type Omitted } from "./ArticleMeta.tsx";

interface ArticleListProps {
  readonly articles: readonly ArticleEntry[];
  readonly to: Links;
  readonly without?: Omitted | undefined;
  /** Whether it opens the front page: its first article has a large picture. */
  readonly isFront?: boolean;
  readonly words: Words;
}

/** Most characters of a usual headline. */
const longTitle = 140;

/** A list of headlines, each with its date and source. */
export function ArticleList({ articles, without, isFront = false, to, words }: ArticleListProps) {
  return (
    <ul class="article-list">
      {articles.map((article, at) => (
        <li class={itemClass(article)} id={article.opensDay && dateAnchor(article.date ?? "")}>
          <a class={titleClass(article)} href={to(article.path)} {...speech(article, words)}>
            {article.title}
          </a>
          {article.lead && (
            <span class="article-list__lead" {...speech(article, words)}>
              {article.lead}
            </span>
          )}
          <ArticleMeta article={article} without={without} words={words} />
          {article.picture && (
            <ListPicture {...article.picture} isLarge={isFront && at === 0} to={to} />
          )}
        </li>
      ))}
    </ul>
  );
}

function itemClass({ picture }: ArticleEntry): string {
  return picture ? "article-list__item article-list__item--picture" : "article-list__item";
}

function titleClass({ title }: ArticleEntry): string {
  return title.length > longTitle
    ? "article-list__title article-list__title--long"
    : "article-list__title";
}

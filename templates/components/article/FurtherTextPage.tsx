import type { Links } from "../../../src/model/paths.ts";
import type { ArticlePage } from "../../../src/pages/article-page.ts";
import type { Words } from "../../words/en.ts";
import { speech } from "../inline/speech.ts";
import { titleClass } from "./ArticleHead.tsx";
import { ArticleText } from "./ArticleText.tsx";

interface FurtherTextPageProps {
  readonly item: ArticlePage;
  readonly to: Links;
  readonly words: Words;
}

/** A further page of a long text: its part of the text, and the way to what the first page says of the article. */
export function FurtherTextPage({ item, to, words }: FurtherTextPageProps) {
  const { article, textPage } = item;
  const { number = 1, pages = [] } = textPage ?? {};
  return (
    <article class="article">
      <header class="article__head">
        <h1 class={titleClass(article.title)} {...speech(article, words)}>
          {article.title}
        </h1>
        <p class="article__meta">{words.lists.page(number, pages.length)}</p>
      </header>
      <a class="skip-past" href="#record">
        {words.article.skip}
      </a>
      <ArticleText item={item} to={to} words={words} />
      <footer class="article__foot" id="record">
        <p>
          <a href={to(article.path)}>{words.article.onFirstPage}</a>
        </p>
      </footer>
    </article>
  );
}

import type { ArticleVersion } from "../../../src/pages/article-page.ts";
import { raw } from "../../../src/render/jsx-runtime.ts";
import { bodyToHtml } from "../../../src/text/markdown.ts";
import { linkPassages } from "../../../src/text/passages.ts";
import type { Words } from "../../words/en.ts";

interface ArticleBodyProps {
  readonly article: ArticleVersion;
  /** Whether this is another version of the text on the page, whose passages have no addresses. */
  readonly version?: boolean;
  /** Whether it is set close: see `typeset`. */
  readonly close?: boolean | undefined;
  readonly words: Words;
}

/**
 * The text of an article, its paragraphs in file order. Written as one string: an element for each
 * paragraph would take most of the time of a page.
 */
export function ArticleBody({ article, version = false, close, words }: ArticleBodyProps) {
  const { body, language, direction } = article;
  const html = version ? bodyToHtml(body) : linkPassages(body, words.article.passage, close);
  return (
    <div class={version ? "provenance__text" : "article__body"} lang={language} dir={direction}>
      {/* Escaped by those functions, or made safe by src/text/markdown.ts. */}
      {html === "" ? <Nothing words={words} /> : raw(html)}
    </div>
  );
}

/** A note that there is no text, in the language of the page, not of the article. */
function Nothing({ words }: Pick<ArticleBodyProps, "words">) {
  return (
    <p class="note" lang={words.language} dir={words.direction}>
      {words.article.headlineOnly}
    </p>
  );
}

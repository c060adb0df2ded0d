import type { Links } from "../../../src/model/paths.ts";
import type { ArticlePage, ArticleVersion } from "../../../src/pages/article-page.ts";
import { raw } from "../../../src/render/jsx-runtime.ts";
import { bodyToHtml } from "../../../src/text/markdown.ts";
import { linkPassages } from "../../../src/text/passages.ts";
import type { Words } from "../../words/en.ts";
import { completeBody } from "../pictures/complete-body.ts";

interface ArticleBodyProps {
  readonly article: ArticleVersion;
  /** Whether this is another version of the text on the page, whose passages have no addresses. */
  readonly version?: boolean;
  /** Whether it is set close: see `typeset`. */
  readonly close?: boolean | undefined;
  /** Whether a picture stands above it, which is loaded at once. */
  readonly hasLead?: boolean;
  /** Addresses that lead to articles of this archive, with their pages. */
  readonly held?: ArticlePage["heldAddresses"];
  readonly to: Links;
  readonly words: Words;
}

/**
 * The text of an article, its paragraphs in file order. Written as one string: an element for each
 * paragraph would take most of the time of a page.
 */
export function ArticleBody({
  article,
  version = false,
  close,
  hasLead = false,
  held,
  to,
  words,
}: ArticleBodyProps) {
  const { body, language, direction, targets = [] } = article;
  const text = version ? bodyToHtml(body) : linkPassages(body, words.article.passage, close);
  // Only HTML has references; of another version nothing is seen at once.
  const isFirst = !version && !hasLead;
  const html =
    body.kind === "html"
      ? completeBody(text, { targets, ...(held && { held }), isFirst, to, words })
      : text;
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

import type { Links } from "../../../src/model/paths.ts";
import type { ArticlePage } from "../../../src/pages/article-page.ts";
import type { Words } from "../../words/en.ts";
import { Pager } from "../lists/Pager.tsx";
import { ArticleBody } from "./ArticleBody.tsx";

interface ArticleTextProps {
  readonly item: ArticlePage;
  readonly to: Links;
  readonly words: Words;
}

/** The text of an article's page; if it has several, between links to the others. */
export function ArticleText({ item, to, words }: ArticleTextProps) {
  const { article, text, targets, textPage } = item;
  const close = article.typesetting?.close;
  const body = (
    <ArticleBody
      article={{ ...article, ...text, ...(targets && { targets }) }}
      close={close}
      hasLead={item.lead !== undefined}
      held={item.heldAddresses}
      to={to}
      words={words}
    />
  );
  if (!textPage) return body;
  const { textPages, textPagesBelow } = words.article;
  return (
    // One element: beside it is the column of further facts.
    <div class="text-pages">
      <Pager {...textPage} label={textPages} isText to={to} words={words} />
      {body}
      <Pager {...textPage} label={textPagesBelow} isText to={to} words={words} />
    </div>
  );
}

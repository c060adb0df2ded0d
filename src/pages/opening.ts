import type { Article } from "../model/article.ts";
import { pathsOfArticle } from "../model/paths.ts";
import type { Body } from "../text/body.ts";
import { idOfParagraph } from "../text/passages.ts";
import { bodyOfPage } from "../text/typesetting.ts";
import type { Opening } from "./article-page.ts";

/** Finds the passage that opens an article's report, if a dateline shows that it is not the first. */
export function findOpening(
  article: Pick<Article, "path" | "dateline" | "typesetting">,
  body: Body,
): Opening | undefined {
  const line = article.dateline?.paragraph ?? 0;
  if (line === 0 || body.kind === "html") return undefined;
  const { pages = [[0, 0]], close } = article.typesetting ?? {};
  const at = paragraphOfLine(body.paragraphs, line);
  const page = pages.findLastIndex(([first, from]) => first < at || (first === at && from === 0));
  const shown = bodyOfPage(body, article.typesetting ?? {}, page + 1);
  const path = pathsOfArticle(article)[page];
  const [first] = pages[page] ?? [0];
  if (shown.kind === "html" || path === undefined) return undefined;
  return { path, id: idOfParagraph(shown, at - first, close) };
}

/** Returns the number of the paragraph that has a line of the plain text, both counted from 0. */
function paragraphOfLine(paragraphs: readonly string[], line: number): number {
  let last = -1;
  return paragraphs.findIndex((text) => {
    // Markdown that is shown as it is has several lines in a paragraph.
    last += text.includes("\n") ? text.split("\n").length : 1;
    return last >= line;
  });
}

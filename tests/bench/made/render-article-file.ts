import type { MadeArticle } from "./make-article.ts";

/** The text of an article's file, in one of the forms the README describes. */
export function renderArticleFile(article: MadeArticle): string {
  return article.ending === "txt" ? renderPlainText(article) : renderMarkdown(article);
}

function renderPlainText({ title, date, address, blocks }: MadeArticle): string {
  return `${[title, date.replaceAll("-", ""), address, ...blocks].join("\n")}\n`;
}

function renderMarkdown({ title, date, address, authors, tags, blocks }: MadeArticle): string {
  const head = [
    "---",
    `title: ${JSON.stringify(title)}`,
    `date: ${date}`,
    `url: ${JSON.stringify(address)}`,
    authors.length === 1 ? `author: ${authors[0]}` : `author: [${authors.join(", ")}]`,
    `tags: [${tags.join(", ")}]`,
    "---",
  ];
  return `${head.join("\n")}\n\n${blocks.join("\n\n")}\n`;
}

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { articleFileName } from "./article-file-name.ts";
import { makeArticle } from "./make-article.ts";
import { renderArticleFile } from "./render-article-file.ts";

/** Fills `folder` with article files. */
export function writeArticles(folder: string, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const article = makeArticle(index);
    const path = join(folder, articleFileName(article, index));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, renderArticleFile(article));
  }
}

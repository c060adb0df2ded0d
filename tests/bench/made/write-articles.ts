import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { articleFileName } from "./article-file-name.ts";
import { type MadeArticle, makeArticle } from "./make-article.ts";
import type { Pile } from "./piles.ts";
import { renderArticleFile } from "./render-article-file.ts";

/** Fills `folder` with the files of the first `count` articles of a pile. */
export function writeArticles(folder: string, count: number, pile: Pile): void {
  for (let index = 0; index < count; index += 1) writeArticle(folder, index, pile);
}

/** Writes one of them, with `changes`, into the same file whatever the changes. */
export function writeArticle(
  folder: string,
  index: number,
  pile: Pile,
  changes: Partial<MadeArticle> = {},
): void {
  const article = makeArticle(index, pile);
  const path = join(folder, articleFileName(article, index));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, renderArticleFile({ ...article, ...changes }));
}

/** Removes one of them, where it is there. */
export function removeArticle(folder: string, index: number, pile: Pile): void {
  rmSync(join(folder, articleFileName(makeArticle(index, pile), index)), { force: true });
}

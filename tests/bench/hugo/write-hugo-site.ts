import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { articleFileName } from "../made/article-file-name.ts";
import { articleStem } from "../made/article-stem.ts";
import { makeArticle } from "../made/make-article.ts";
import type { Pile } from "../made/piles.ts";
import { renderArticleFile } from "../made/render-article-file.ts";
import { renderHugoContent } from "./render-hugo-content.ts";

const skeleton = fileURLToPath(new URL("site", import.meta.url));

/**
 * Writes the articles of `writeArticles` as a Hugo site. Source files lie in `static/`: published
 * byte for byte at the same addresses as ours. As resources of page bundles they would cost Hugo a
 * folder and a page object each. Each source is a section: so Hugo knows what comes before and after
 * an article in its source.
 */
export function writeHugoSite(folder: string, count: number, pile: Pile): void {
  cpSync(skeleton, folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const article = makeArticle(index, pile);
    const file = articleFileName(article, index);
    const stem = `${article.date.replaceAll("-", "/")}/${articleStem(article)}`;
    const source = {
      file,
      twin: `/${stem}.${article.ending}`,
      text: renderArticleFile(article),
    };
    const content = renderHugoContent(article, `/${stem}.html`, source);
    const section = join(folder, "content/sources", article.domain);
    writeFile(join(section, "_index.md"), `---\ntitle: ${article.domain}\n---\n`);
    writeFile(join(section, `${basename(file, extname(file))}.md`), content);
    writeFile(join(folder, "static", source.twin), source.text);
  }
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

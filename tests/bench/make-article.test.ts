import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { makeArticle } from "./made/make-article.ts";
import { shortPile } from "./made/piles.ts";
import { renderArticleFile } from "./made/render-article-file.ts";

const articles = Array.from({ length: 500 }, (_, index) => makeArticle(index));

describe("makeArticle", () => {
  it("makes the same bytes everywhere, so that figures can be compared", () => {
    const hash = createHash("sha256");
    for (const article of articles) hash.update(renderArticleFile(article));
    assert.equal(hash.digest("hex").slice(0, 16), "b0ed325ac31ffbf6");
  });

  it("makes short articles of 15 years", () => {
    const short = articles.map((_, index) => makeArticle(index, shortPile));
    const words = short.map(({ blocks }) => blocks.join(" ").split(/\s+/).length);
    const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
    assert.ok(mean > 50 && mean < 75, `${mean} words`);
    assert.equal(new Set(short.map(({ date }) => date.slice(0, 4))).size, 15);
  });

  it("gives no address twice", () => {
    assert.equal(new Set(articles.map(({ address }) => address)).size, articles.length);
  });

  it("makes one article in ten Markdown, with authors", () => {
    const markdown = articles.filter(({ ending }) => ending === "md");
    assert.equal(markdown.length, articles.length / 10);
    assert.ok(markdown.every(({ authors }) => authors.length > 0));
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatRecord, parseRecord } from "../../src/engine/cache/packs.ts";
import type { ArticleRecord } from "../../src/model/article.ts";
import { makeArticle } from "./make-article.ts";

describe("a record in a pack", () => {
  it("comes back as it was, and holds the words of paragraphs once", () => {
    const record = makeArticle({ text: "First words.\n\nOther words.", lead: "First words." });
    const text = formatRecord(record);
    assert.deepEqual(parseRecord(text), textsOf(record));
    assert.equal(text.split("Other words.").length, 2);
  });

  it("keeps a summary and what front matter says beyond known fields", () => {
    const wish = { summary: "In short.", extra: { desk: "Metro" } };
    const { summary, extra } = parseRecord(formatRecord(makeArticle(wish)));
    assert.deepEqual({ summary, extra }, wish);
  });

  it("keeps the words of Markdown, which are not those of its HTML", () => {
    const body = { kind: "html", html: "<p>Three <em>words</em> here</p>\n" } as const;
    const record = { ...makeArticle({}), body, plainText: "Three words here" };
    assert.deepEqual(parseRecord(formatRecord(record)), textsOf(record));
  });
});

/** What a page takes of a record; a summary and other fields where there are any. */
function textsOf({ body, plainText, lead, language, direction }: ArticleRecord) {
  return { body, plainText, lead, language, direction };
}

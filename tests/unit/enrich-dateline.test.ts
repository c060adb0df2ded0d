import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { dateline } from "../../src/enrich/dateline.ts";
import { plainText } from "../../src/read/formats/plain-text.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { renderMarkdown } from "../../src/text/markdown.ts";
import { makeArticle, makeFile } from "./make-article.ts";

/** What the enrichment finds in a text whose lines are paragraphs. */
function enrich(...lines: readonly string[]) {
  const text = lines.join("\n");
  return dateline(makeArticle({ text, lead: lines[0] ?? "" }), defaultSettings);
}

const first = "He added that Moscow would be ready to consider the demands.";
const story = "Negotiators will sit down for talks early next year.";

describe("dateline", () => {
  it("reads the damaged dateline of the first article of the pile", () => {
    const path = new URL("../../articles/000_3734f3c25c7f2d7e.txt", import.meta.url);
    const parsed = plainText.parse(makeFile("seed.txt", readFileSync(path, "utf8")));
    assert.ok("raw" in parsed);
    const article = dateline(makeArticle({ text: parsed.raw.plainText }), defaultSettings);
    assert.deepEqual(article.dateline, { place: "Moscow", asFound: "MOSCOW AP", paragraph: 13 });
    assert.deepEqual(article.agency, { id: "ap", name: "Associated Press" });
    assert.match(article.lead, /^Russian and U\.S\. negotiators will sit down /);
    assert.equal(article.plainText, parsed.raw.plainText);
  });

  it("finds it at any paragraph, and makes that the lead, without its dateline", () => {
    const article = enrich(first, `MOSCOW (AP) — ${story}`, "The end.");
    assert.equal(article.dateline?.paragraph, 1);
    assert.equal(article.lead, story);
  });

  it("leaves an article without one as it was", () => {
    const article = makeArticle({ text: `${first}\n${story}` });
    assert.equal(dateline(article, defaultSettings), article);
  });

  it("lets a place with an agency win over a place, and a place over an agency", () => {
    const full = enrich(`(Reuters) - ${first}`, `NEW YORK — ${story}`, `PARIS (AFP) — ${story}`);
    assert.equal(full.dateline?.place, "Paris");
    assert.equal(full.agency?.id, "afp");
    const placed = enrich(`(Reuters) - ${first}`, `NEW YORK — ${story} It is not yet known where.`);
    assert.equal(placed.dateline?.place, "New York");
    assert.equal(placed.agency?.id, "reuters");
  });

  it("gives no place to a page of stories from several places", () => {
    const article = enrich(first, `MOSCOW (AP) — ${story}`, `PARIS (AP) — ${story}`);
    assert.equal(article.dateline, undefined);
    assert.equal(article.agency?.id, "ap");
    assert.equal(article.lead, first);
  });

  it("takes an agency that opens the text alone, and a credit line", () => {
    const opened = enrich(first, `(Reuters) - ${story}`);
    assert.deepEqual(
      [opened.agency?.id, opened.lead, opened.dateline],
      ["reuters", story, undefined],
    );
    assert.equal(enrich("By Vladimir Isachenkov, AP", first).agency?.id, "ap");
  });

  it("takes the paragraph below for the lead where the dateline stands alone", () => {
    assert.equal(enrich(first, "MOSCOW (AP) —", story).lead, story);
    assert.equal(enrich(first, "MOSCOW (AP) —").lead, first);
  });

  it("reads Markdown by its words", () => {
    const text = renderMarkdown(
      `${first}\n\n**MOSCOW (AP)** — *Negotiators* will sit down.`,
    ).plainText;
    assert.equal(enrich(...text.split("\n")).lead, "Negotiators will sit down.");
  });
});

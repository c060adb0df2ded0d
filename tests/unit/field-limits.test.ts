import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { limitField } from "../../src/read/field-limits.ts";
import { parseArticle } from "../../src/read/read-article.ts";
import { defaultSettings as settings } from "../../src/settings/settings.ts";
import { makeFile } from "./make-article.ts";

describe("limitField", () => {
  it("keeps what is within the limits as it is", () => {
    const tags = Array.from({ length: 50 }, (_, at) => `tag ${at}`);
    assert.deepEqual(limitField("tags", tags), { value: tags });
    assert.deepEqual(limitField("title", "x".repeat(3000)), { value: "x".repeat(3000) });
    assert.deepEqual(limitField("source", "x".repeat(3000)), { value: "x".repeat(3000) });
  });

  it("cuts a title or a name that is a text, and says so", () => {
    const { value, fault } = limitField("title", "word ".repeat(800).trim());
    assert.equal(value, `${"word ".repeat(600).trim()}…`);
    assert.equal(fault?.found, "The title has 3999 characters; the page shows the first 3000.");
    assert.equal(limitField("section", "x".repeat(3001)).value.length, 3001);
  });

  it("keeps the first 50 of a list, each once, and says how many there are", () => {
    const names = Array.from({ length: 200 }, (_, at) => `name ${at % 100}`);
    const { value, fault } = limitField("authors", names);
    assert.deepEqual(value, names.slice(0, 50));
    assert.equal(fault?.found, "There are 100 authors; the page shows the first 50.");
  });

  it("cuts a member of a list that is too long", () => {
    const { value, fault } = limitField("tags", ["short", "x".repeat(4000)]);
    assert.deepEqual(value, ["short", `${"x".repeat(3000)}…`]);
    assert.equal(
      fault?.found,
      "One of the tags has 4000 characters; the page shows the first 3000.",
    );
  });
});

describe("a head with too much in it", () => {
  const read = (path: string, text: string) => {
    const { article, problems } = parseArticle(path, { file: makeFile(path, text) }, settings);
    assert.ok(article);
    return { article, codes: problems.map(({ code }) => code) };
  };
  const text = "word by word ".repeat(400).trim();

  it("has no title where the first line is a text, which stays whole", () => {
    const { article, codes } = read("a.txt", `${text}\n20210304\nhttps://a.example/\nMore.\n`);
    assert.equal(article.plainText, `${text}\nMore.`);
    assert.ok(article.title.length <= 81);
    assert.equal(article.published?.date, "2021-03-04");
    assert.deepEqual(codes, ["head-order", "no-title"]);
  });

  it("leaves addresses and dates without end in the text", () => {
    for (const line of [`https://a.example/${"a".repeat(5000)}`, `2021-03-04 10:00${text}`]) {
      const { article } = read("a.txt", `Talks\n${line}\nMore.\n`);
      assert.equal(article.plainText, `${line}\nMore.`);
      assert.equal(article.source.url, undefined);
      assert.equal(article.published, undefined);
    }
  });

  it("takes no heading for a title that is a text", () => {
    const { article } = read("a.md", `# ${text}\n\nMore.\n`);
    assert.equal(article.plainText, `${text}\nMore.`);
  });

  it("refuses an address, and a language, that only go on", () => {
    const url = `https://a.example/${"é".repeat(1000)}`;
    const lang = `en${"-abcdefgh".repeat(9)}`;
    const { article, codes } = read("a.md", `---\nurl: ${url}\nlang: ${lang}\n---\nText.\n`);
    assert.equal(article.source.url, undefined);
    assert.equal(article.declaredLanguage, undefined);
    assert.deepEqual(Object.keys(article.extra ?? {}).sort(), ["lang", "url"]);
    assert.ok(codes.includes("bad-address") && codes.includes("bad-field"));
  });

  it("limits fields that only the settings name", () => {
    const kicker = Array.from({ length: 80 }, (_, at) => `k${at}`).join(", ");
    const { article, problems } = parseArticle(
      "a.md",
      { file: makeFile("a.md", `---\nkicker: [${kicker}]\n---\nText.\n`) },
      { ...settings, indexes: [{ field: "kicker" }] },
    );
    assert.equal(article?.fields?.kicker?.length, 50);
    assert.ok(problems.some(({ found }) => found.startsWith("There are 80 kicker;")));
  });
});

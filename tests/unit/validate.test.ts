import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { RawArticle } from "../../src/model/article.ts";
import { validateArticle } from "../../src/read/validate.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { makeFile } from "./make-article.ts";

const settings = { ...defaultSettings, sources: { "tnledger.com": "The Ledger" } };
const url = "http://www.tnledger.com/a?id=1";
const complete = { title: "Title", date: "2021-11-22", address: url };

function validate(fields: Partial<Record<keyof RawArticle, unknown>>) {
  const plainText = "First paragraph.\nSecond one.";
  const body = { kind: "paragraphs", paragraphs: plainText.split("\n") } as const;
  const raw = { body, plainText, lines: { title: 1, date: 2, address: 3 }, ...fields };
  return validateArticle(raw as RawArticle, makeFile("a.txt", "x"), "plain text", settings);
}

function accept(fields: Partial<Record<keyof RawArticle, unknown>>) {
  const result = validate(fields);
  if ("refusal" in result) return assert.fail(result.refusal.found);
  const codes = result.problems.map(({ code, severity, line }) => `${severity} ${code} ${line}`);
  return { ...result, codes };
}

describe("validateArticle", () => {
  it("takes a complete article without a problem", () => {
    const { article, problems } = accept({ ...complete, authors: ["Ann"], tags: "a; b , c" });
    assert.deepEqual(problems, []);
    const { title, published, source, authors, tags, lead } = article;
    assert.deepEqual(
      { title, authors, tags, lead },
      {
        ...{ title: "Title", authors: ["Ann"], tags: ["a", "b", "c"] },
        lead: "First paragraph.",
      },
    );
    const date = { date: "2021-11-22", precision: "day", asFound: "2021-11-22" };
    assert.deepEqual(published, date);
    assert.deepEqual(source, { id: "tnledger.com", name: "The Ledger", url });
    assert.ok(!("text" in article.file), "the text itself is not kept twice");
  });

  it("reads a month that has two meanings by the language of the file, else by that of its text", () => {
    const date = "15. listopada 2019.";
    const day = (fields: Parameters<typeof accept>[0]) =>
      accept({ ...complete, date, ...fields }).article.published?.date;
    assert.equal(day({ language: "hr" }), "2019-10-15");
    assert.equal(day({ language: "pl" }), "2019-11-15");
    const plainText =
      "Prom nie kursuje już od trzech dni, ponieważ jest zepsuty. Nikt nie wie, kiedy znowu popłynie, bo części nie można było kupić w kraju.";
    assert.equal(day({ plainText }), "2019-11-15");
    assert.equal(day({}), undefined);
    assert.ok(accept({ ...complete, date }).codes.includes("warning bad-date 2"));
  });

  it("warns of fields of a wrong shape and leaves them out", () => {
    const list = ["authors", "tags"] as const;
    const texts = ["date", "address", "source", "section", "summary", "language"] as const;
    for (const field of [...texts, ...list]) {
      // A list in a list is how YAML reads a name in brackets: “[[Ada]]”.
      const nested = field === "authors" ? [[1]] : [["a"]];
      for (const value of [5, true, null, { a: "b" }, nested, [1]]) {
        const { article, problems } = accept({ ...complete, [field]: value });
        const found = problems.find(({ code }) => code === "bad-field");
        assert.equal(found?.severity, "warning", `${field} ${JSON.stringify(value)}`);
        assert.ok(found.found.includes(field));
        assert.deepEqual(
          [article.section, article.summary, article.language],
          [undefined, undefined, ""],
        );
        assert.deepEqual([article.authors, article.tags], [[], []]);
      }
    }
  });

  it("loses no article for one bad field, not even its title", () => {
    const { problems } = accept({ ...complete, title: ["a", "b"] });
    assert.equal(problems.find(({ code }) => code === "bad-field")?.line, 1);
  });

  it("does not say of a file with a text that it has none", () => {
    const result = validate({ date: "2021" });
    if ("refusal" in result) assert.doesNotMatch(result.refusal.found, /neither/);
    else assert.match(result.article.title, /^First paragraph\./);
  });

  it("refuses what has neither a title nor a text", () => {
    for (const title of [undefined, "", " \n", "\u202e\u2069", "\0\u0007"]) {
      const result = validate({ title, date: "2021", plainText: "" });
      assert.ok("refusal" in result, JSON.stringify(title));
      assert.equal(result.refusal.severity, "refusal");
    }
  });

  it("only notes that there is nothing below the headline", () => {
    assert.deepEqual(accept({ ...complete, plainText: "" }).codes, [
      "note headline-only undefined",
    ]);
  });

  it("puts titles and authors on one line", () => {
    const { article } = accept({ ...complete, title: " A \n  B\t", authors: [" Ann \n Lee ", ""] });
    assert.deepEqual([article.title, article.authors], ["A B", ["Ann Lee"]]);
    assert.deepEqual(accept({ ...complete, authors: " Ann  Lee ;Bo " }).article.authors, [
      "Ann Lee",
      "Bo",
    ]);
  });

  it("names an author and a tag once", () => {
    const { article } = accept({ ...complete, authors: "Ann, Bo, Ann", tags: ["a", "a"] });
    assert.deepEqual([article.authors, article.tags], [["Ann", "Bo"], ["a"]]);
  });

  it("places an article without a date that can be read under “Undated”, and says why", () => {
    for (const date of ["20210230", "yesterday", "0201"]) {
      const { article, codes } = accept({ ...complete, date });
      assert.equal(article.published, undefined);
      assert.deepEqual(codes, ["warning bad-date 2"]);
    }
    for (const date of [undefined, "", "  "]) {
      assert.deepEqual(accept({ ...complete, date }).codes, ["note no-date undefined"]);
    }
  });

  it("gives what has no words of its own a place with a warning that can be printed", () => {
    const { problems } = accept({ ...complete, date: `${"x".repeat(59)}😀${"y".repeat(500)}` });
    assert.ok(problems[0] && problems[0].found.length < 200 && problems[0].found.isWellFormed());
  });
});

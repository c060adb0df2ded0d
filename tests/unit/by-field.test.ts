import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { byField, usualNames } from "../../src/indexes/by-field.ts";
import { indexesOf } from "../../src/indexes/index.ts";
import { refuseMixed } from "../../src/settings/indexes.ts";
import { parseSettings } from "../../src/settings/settings.ts";
import { en } from "../../templates/words/en.ts";
import { languages } from "../../templates/words/index.ts";
import { indexWords } from "../../templates/words/names.ts";
import { makeSettled } from "./make-article.ts";

const article = makeSettled({
  id: "a1",
  published: { date: "2021-11-22", precision: "day", asFound: "20211122" },
  tags: ["Harbour", "Port & Pier", "harbour"],
  language: "pt-BR",
  fields: { section: ["Local News"], kicker: ["Tide", "山田"] },
});

describe("byField", () => {
  it("puts an article on a shelf for each value, as far as they leave different addresses", () => {
    assert.deepEqual(byField({ field: "tags" }, "en").keys(article), [
      "harbour/2021",
      "port-and-pier/2021",
    ]);
    assert.deepEqual(byField({ field: "section" }, "en").keys(article), ["local-news/2021"]);
    const [tide, hashed] = byField({ field: "kicker" }, "en").keys(article);
    assert.equal(tide, "tide/2021");
    assert.match(hashed ?? "", /^[a-z0-9-]+-[0-9a-f]{8}\/2021$/);
  });

  it("puts one that has nothing in the field nowhere", () => {
    for (const field of ["rubric", "constructor", "__proto__"])
      assert.deepEqual(byField({ field }, "en").keys(article), []);
    assert.deepEqual(byField({ field: "language" }, "en").keys({ ...article, language: "" }), []);
  });

  it("calls a shelf as its first value is written, a language by its name", () => {
    assert.equal(byField({ field: "tags" }, "en").label("harbour", article), "Harbour");
    assert.equal(byField({ field: "tags" }, "en").label("harbour/2021", article), "2021");
    assert.equal(byField({ field: "language" }, "en").label("pt", article), "Portuguese");
    assert.equal(byField({ field: "language" }, "ar").label("pt", article), "البرتغالية");
  });

  it("has an address of the field's own, whatever it is called", () => {
    const root = (field: string) => byField({ field, label: "Ways" }, "en").root;
    assert.deepEqual(["section", "tags", "language", "photo_credit", "con"].map(root), [
      ...["/sections/", "/tags/", "/languages/", "/photo-credit/", "/x-con/"],
    ]);
  });
});

describe("refuseMixed", () => {
  const { indexes } = parseSettings("indexes: [section, desk]", "archive.yaml");

  it("names an index among whose pages files of the owner's own would stand, and one of these", () => {
    assert.throws(
      () => refuseMixed(indexes, ["logo.svg", "desk/plan.pdf"]),
      /^OwnerError: archive\.yaml: indexes names “desk”, .* at \/desk\/, where public\/desk\/plan\.pdf is\. Move/,
    );
  });

  it("lets files be that stand elsewhere, whatever their names begin with", () => {
    refuseMixed(indexes, ["desk.svg", "desks/plan.pdf", "docs/sections/a.pdf"]);
  });
});

describe("the words of an index", () => {
  const titlesOf = (yaml: string) =>
    indexesOf(parseSettings(yaml, "archive.yaml"))
      .slice(5)
      .map((index) => {
        const { title, caption, all, count } = indexWords(index, en);
        return [title, caption, all, count(2)];
      });

  it("are those of the interface, or the field's own name", () => {
    assert.deepEqual(titlesOf("indexes: [section, photo-credit, __proto__]"), [
      ["Sections", "Section", "All sections", "2 sections"],
      ["Photo credit", "Photo credit", "Photo credit", "Photo credit: 2"],
      ["Proto", "Proto", "Proto", "Proto: 2"],
    ]);
  });

  it("are the owner's, where there are some", () => {
    assert.deepEqual(
      titlesOf(
        "indexes:\n  - {field: section, label: Rubriken, caption: Rubrik}\n  - {field: b, label: B}",
      ),
      [
        ["Rubriken", "Rubrik", "Rubriken", "Rubriken: 2"],
        ["B", "B", "B", "B: 2"],
      ],
    );
  });

  it("are in every language of the interface for usual fields", () => {
    for (const words of Object.values(languages))
      for (const name of usualNames) assert.ok(Object.hasOwn(words.indexes, name), name);
  });
});

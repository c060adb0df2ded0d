import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { didYouMean, suggest } from "../../src/text/suggest.ts";

const settings = ["title", "language", "page_sizes", "sources", "url", "twins"];

describe("suggest", () => {
  it("finds the name that was mistyped", () => {
    const slips: readonly [word: string, name: string][] = [
      ["languag", "language"],
      ["langauge", "language"],
      ["lamguage", "language"],
      ["titel", "title"],
      ["page-sizes", "page_sizes"],
      ["pagesizes", "page_sizes"],
      ["source", "sources"],
      ["URL", "url"],
      ["ulr", "url"],
    ];
    for (const [word, name] of slips) assert.equal(suggest(word, settings), name, word);
  });

  it("finds nothing in another word", () => {
    for (const word of ["colour", "brand", "x", "", "__proto__", "lang"]) {
      assert.equal(suggest(word, settings), undefined, word);
    }
    // Two letters are too few to tell a slip from another word.
    assert.equal(suggest("fr", ["en", "ar"]), undefined);
  });

  it("does not choose between two names that are as close", () => {
    assert.equal(suggest("1 month", ["+1 month", "-1 month"]), undefined);
    assert.equal(suggest("+1 month", ["+1 month", "-1 month"]), "+1 month");
  });

  it("takes no time over a word that is a text", () => {
    assert.equal(suggest("language".repeat(1e5), settings), undefined);
  });
});

describe("didYouMean", () => {
  it("asks, or says nothing", () => {
    assert.equal(didYouMean("languag", settings), "Did you mean language?");
    assert.equal(didYouMean("colour", settings), "");
  });
});

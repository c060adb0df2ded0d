import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { adoptLanguage } from "../../src/archive/adopt-language.ts";
import { findCommonLanguages } from "../../src/archive/common-languages.ts";
import { outlinePile } from "../../src/archive/outline.ts";
import type { LanguageDoubt } from "../../src/model/language.ts";
import { factsOf } from "../../src/read/read-article.ts";
import { makeArticle } from "./make-article.ts";

/** Files as “path source language”; a language that is not known is “?”, what is no article has no source. */
function commonIn(...files: readonly string[]) {
  const briefs = files.map((file) => {
    const [path = "", source = "", language = "?"] = file.split(" ");
    const digests = { sha256: "", claim: path, article: source && path };
    const tag = language === "?" ? "" : language;
    return { path, bytes: 1, date: "undated", source, language: tag, ...digests };
  });
  briefs.sort((a, b) => (a.path < b.path ? -1 : 1));
  const found = findCommonLanguages(outlinePile(briefs));
  return Object.fromEntries(
    [...found].map(([path, { language, origin }]) => {
      const of = "of" in origin && origin.of === "folder" ? origin.folder : origin.by;
      return [path, `${language} ${of}`];
    }),
  );
}

/** As many files of a source in one language. */
function some(count: number, source: string, language: string, folder = "") {
  return Array.from(
    { length: count },
    (_, at) => `${folder}${source}-${language}-${at}.txt ${source} ${language}`,
  );
}

describe("the language that nearly all articles around one have", () => {
  it("is that of its source, where five or more are known and nine in ten agree", () => {
    const own = "x.txt a.example ?";
    assert.deepEqual(commonIn(...some(5, "a.example", "pt"), own), { "x.txt": "pt others" });
    assert.deepEqual(commonIn(...some(4, "a.example", "pt"), own), {});
    const mixed = [...some(19, "a.example", "pt"), ...some(2, "a.example", "es"), own];
    assert.deepEqual(commonIn(...mixed), { "x.txt": "pt others" });
    assert.deepEqual(commonIn(...mixed, ...some(1, "a.example", "en")), {});
  });

  it("is that of the innermost folder with enough, where the source is not known or has too few", () => {
    const around = [...some(5, "a.example", "fr", "old/1998/"), ...some(60, "b.example", "en")];
    const found = commonIn(
      ...around,
      ...["old/1998/x.txt unknown-source ?", "old/y.txt new.example ?", "z.txt unknown-source ?"],
    );
    const expected = { "old/1998/x.txt": "fr old/1998", "old/y.txt": "fr old", "z.txt": "en ." };
    assert.deepEqual(found, expected);
  });

  it("does not look further than a source, or a folder, that disagrees", () => {
    const mixed = [...some(5, "a.example", "fr", "a/"), ...some(5, "a.example", "en", "a/")];
    const rest = [
      ...some(90, "b.example", "en"),
      "a/x.txt a.example ?",
      "a/y.txt unknown-source ?",
    ];
    assert.deepEqual(commonIn(...mixed, ...rest), {});
  });

  it("counts neither files that are no articles nor articles without a source as one", () => {
    const pictures = Array.from({ length: 9 }, (_, at) => `p${at}.png`);
    assert.deepEqual(
      commonIn(...pictures, ...some(5, "unknown-source", "fr"), "q.txt q.example ?"),
      {
        "q.txt": "fr .",
      },
    );
  });
});

describe("adoptLanguage", () => {
  const origin = { by: "others", of: "source" } as const;
  const adopt = (languageDoubt: LanguageDoubt, language: string) => {
    const facts = factsOf({ ...makeArticle({ text: "x" }), languageDoubt });
    const adopted = adoptLanguage(facts, { language, origin });
    assert.ok(!("languageDoubt" in adopted));
    assert.deepEqual(adopted.languageFrom, adopted.language === "" ? undefined : origin);
    return adopted.language;
  };

  it("gives it to a text that is too short to tell, or that may be in it", () => {
    assert.equal(adopt({ script: "latin" }, "pt-BR"), "pt-BR");
    assert.equal(adopt({ script: "latin", likely: ["gl", "pt"] }, "pt-BR"), "pt-BR");
  });

  it("does not where the script or the words speak against it", () => {
    assert.equal(adopt({ script: "cyrillic" }, "pt"), "");
    assert.equal(adopt({ script: "latin", likely: ["en"] }, "pt"), "");
    assert.equal(adopt({ script: "latin", likely: [] }, "pt"), "");
  });

  it("leaves an article alone whose language is known", () => {
    const facts = { ...factsOf(makeArticle({ text: "x" })), language: "en" };
    assert.equal(adoptLanguage(facts, { language: "pt", origin }), facts);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { interfaceLanguage, parseSettings } from "../../src/settings.ts";
import { ar } from "../../templates/words/ar.ts";
import { en } from "../../templates/words/en.ts";
import { languages } from "../../templates/words/index.ts";

/** Words and functions that give words, by their names. */
function wordsIn(table: object, outer = ""): Map<string, unknown> {
  const pairs = Object.entries(table).flatMap(([name, value]): [string, unknown][] => {
    const path = `${outer}${name}`;
    return value && typeof value === "object" ? [...wordsIn(value, `${path}.`)] : [[path, value]];
  });
  return new Map(pairs);
}

/** Names in order. Languages differ in the plural forms that they have (Unicode CLDR). */
function namesOf(words: ReadonlyMap<string, unknown>): string[] {
  const names = [...words.keys()].map((name) =>
    name.replace(/\.(?:zero|one|two|few|many)$/, ".other"),
  );
  return [...new Set(names)].sort();
}

describe("words of the interface", () => {
  const english = wordsIn(en);

  for (const [language, words] of Object.entries(languages)) {
    it(`are complete in ${language}, and no word is empty`, () => {
      const own = wordsIn(words);
      assert.deepEqual(namesOf(own), namesOf(english));
      for (const [name, value] of own) assert.notEqual(value, "", name);
    });
  }

  it("are all Arabic in Arabic", () => {
    for (const [name, value] of wordsIn(ar)) {
      if (["language", "direction"].includes(name) || typeof value !== "string") continue;
      assert.match(value, /\p{Script=Arabic}/u, name);
    }
  });

  it("follow the plural rules of their language", () => {
    const { articles } = ar.lists;
    assert.deepEqual([0, 1, 2, 3, 11, 100].map(articles), [
      "0 مقالًا",
      "مقال واحد",
      "مقالان",
      "3 مقالات",
      "11 مقالًا",
      "100 مقالًا",
    ]);
    assert.deepEqual([0, 1, 1234].map(en.lists.articles), [
      "0 articles",
      "1 article",
      "1,234 articles",
    ]);
  });

  it("are in the language of the settings", () => {
    const languageOf = (yaml: string) => interfaceLanguage(parseSettings(yaml, "archive.yaml"));
    assert.equal(languageOf("title: x"), "en");
    assert.equal(languageOf("language: ar-EG"), "ar");
    assert.equal(languageOf("language: pt-BR"), "en");
    assert.equal(languageOf("language: en\ninterface: ar"), "ar");
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findLost } from "./find-lost.ts";
import { markWords } from "./marked-words.ts";
import { readTexts } from "./texts.ts";
import { wordsOfFile } from "./words-of-file.ts";

const texts = readTexts();
const runs = 2000;
const seed = 20_190_314;

describe("every word of a text", () => {
  it("is asked for, but for what is no word of it", () => {
    const text =
      '---\ntitle: Head\n---\nOne [two](three.md "four") <b title="x">five</b> <Six> ![seven](eight.png)\n\n<!-- nine -->';
    assert.deepEqual(wordsOfFile(text), ["One", "two", "four", "five", "Six", "seven"]);
  });

  it("is missed where a page does not have it", () => {
    assert.deepEqual(findLost("a.md", "---\ntitle: A\n---\nWords."), []);
  });

  it("can be read and found in every article that is at hand", () => {
    for (const [path, text] of texts) {
      assert.deepEqual(findLost(path.replace(/^.*\//, ""), text), [], path);
    }
  });

  it(`can be read and found in ${runs} texts with marks in the wrong places`, () => {
    const contents = [...texts.values()];
    for (let run = 0; run < runs; run += 1) {
      const text = markWords(contents, seed, run);
      assert.deepEqual(
        findLost("a.md", text),
        [],
        `node --import tsx tests/words/words.ts show ${run} ${seed}`,
      );
    }
  });
});

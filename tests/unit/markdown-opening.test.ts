import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { renderMarkdown } from "../../src/text/markdown.ts";
import { measureCpuTime } from "./cpu-time.ts";

/** What lists show of an article. */
const cases: readonly (readonly [why: string, text: string, opening: string])[] = [
  ["an ordinary paragraph", "One line.\n\nAnother.", "One line."],
  ["a style sheet before the text", "<style>\n a { b: c }\n</style>\n\nThe *text*.", "The text."],
  ["a comment before the text", "<!-- draft\n -->\n\nThe text.", "The text."],
  ["a text inside raw blocks", "<div>\n<p>Salt &amp; tar</p></div>\n\nMore.", "Salt & tar"],
  ["tags inside a paragraph", "A <b>bold</b> <span class='x'>word</span>.", "A bold word."],
  ["a tag that is quoted", "<i>The</i> tag `<b>` is \\<i>", "The tag <b> is <i>"],
  ["a heading before the text", "## Part one\n\nThe text.", "The text."],
  ["nothing but a heading", "## Part one", "Part one"],
  ["nothing but tags", "<hr>", ""],
  ["a picture before the text", '![A quay](a.png "At dawn")\n\nThe text.', "The text."],
  ["a picture in the first line", "![A quay](a.png) The text.", "The text."],
  ["a rule before the text", "---\n\nThe text.", "The text."],
  ["nothing but a picture", "![A quay](a.png)", ""],
  ["a paragraph of several lines", "It goes on\nand on.\n\nMore.", "It goes on and on."],
  ["a list after tags", "<b>\n\n- one\n- two", "one"],
];

describe("opening of a Markdown text", () => {
  for (const [why, text, opening] of cases) {
    it(`is told of ${why}`, () => {
      const { opening: found, plainText } = renderMarkdown(text);
      assert.equal(found ?? plainText.split("\n", 1)[0], opening);
    });
  }

  it("takes no longer on marks that never end", () => {
    const spent = measureCpuTime();
    renderMarkdown(`<style ${"<style ".repeat(2000)}\n\n${"<!-- ".repeat(2000)}`);
    assert.ok(spent() < 500);
  });
});

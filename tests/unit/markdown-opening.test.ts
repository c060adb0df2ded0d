import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { renderMarkdown } from "../../src/text/markdown.ts";
import { measureCpuTime } from "./cpu-time.ts";

/** What lists show of an article, where that is not simply its first line. */
const cases: readonly (readonly [why: string, text: string, opening: string | undefined])[] = [
  ["an ordinary paragraph", "One line.\n\nAnother.", undefined],
  ["a style sheet before the text", "<style>\n a { b: c }\n</style>\n\nThe *text*.", "The text."],
  ["a comment before the text", "<!-- draft\n -->\n\nThe text.", "The text."],
  ["a text inside raw blocks", "<div>\n<p>Salt &amp; tar</p></div>\n\nMore.", "Salt & tar"],
  ["tags inside a paragraph", "A <b>bold</b> <span class='x'>word</span>.", "A bold word."],
  ["a tag that is quoted", "<i>The</i> tag `<b>` is \\<i>", "The tag <b> is <i>"],
  ["a heading before the text", "## Part one\n\nThe text.", "The text."],
  ["nothing but a heading", "## Part one", "Part one"],
  ["nothing but tags", "<hr>", ""],
  ["a paragraph of several lines", "It goes on\nand on.\n\nMore.", "It goes on and on."],
  ["a list after tags", "<b>\n\n- one\n- two", "one"],
];

describe("opening of a Markdown text", () => {
  for (const [why, text, opening] of cases) {
    it(`is told of ${why}`, () => assert.equal(renderMarkdown(text).opening, opening));
  }

  it("takes no longer on marks that never end", () => {
    const spent = measureCpuTime();
    renderMarkdown(`<style ${"<style ".repeat(2000)}\n\n${"<!-- ".repeat(2000)}`);
    assert.ok(spent() < 500);
  });
});

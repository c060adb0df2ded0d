import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { renderMarkdown } from "../../src/text/markdown.ts";

const html = (text: string) => renderMarkdown(text).html;
const levels = (text: string) =>
  [...html(text).matchAll(/<h(\d)>/g)].map((match) => Number(match[1]));

const headings: readonly [text: string, levels: readonly number[]][] = [
  ["# a", [2]],
  ["###### a", [2]],
  ["# a\n## b\n### c", [2, 3, 4]],
  ["# a\n#### b\n## c\n#### d", [2, 3, 3, 4]],
  ["### a\n# b\n## c", [2, 2, 3]],
  ["# a\n## b\n### c\n#### d\n##### e\n###### f", [2, 3, 4, 5, 6, 6]],
  ["a\n===\n\nb\n---", [2, 3]],
  ["> # a\n> ### b\n\n- ## c", [2, 3, 3]],
];

describe("the headings of renderMarkdown", () => {
  for (const [text, expected] of headings) {
    it(`stand on the levels ${expected.join(", ")} for ${JSON.stringify(text)}`, () => {
      assert.deepEqual(levels(text), expected);
    });
  }

  it("never take the page's own level nor leave one out", () => {
    for (let code = 0; code < 6 ** 4; code += 1) {
      const depths = [code % 6, Math.floor(code / 6) % 6, Math.floor(code / 36) % 6];
      depths.push(Math.floor(code / 216));
      const found = levels(depths.map((depth) => `${"#".repeat(depth + 1)} x`).join("\n"));
      let deepest = 1;
      for (const level of found) {
        assert.ok(level >= 2 && level <= deepest + 1, `${depths}: ${found}`);
        deepest = level;
      }
    }
  });

  it("give the one of level 1 that opens the text as its title, in words, and lose it", () => {
    const text = "\n# *b* `c` [d](https://x.example) &amp; <e>\n\nText\n\n# f";
    const { heading, plainText } = renderMarkdown(text, true);
    assert.equal(heading, "b c d & <e>");
    assert.equal(plainText, "Text\nf");
    assert.equal(renderMarkdown(text).heading, undefined);
    for (const other of ["## a", "Text\n\n# a", ""]) {
      assert.equal(renderMarkdown(other, true).heading, undefined);
    }
  });
});

describe("the blocks of renderMarkdown", () => {
  it("make a table whose columns have headings", () => {
    const table = html("| a | b |\n|:--|--:|\n| *1* | 2 |");
    assert.match(table, /<th scope="col">a<\/th>\n<th scope="col">b<\/th>/);
    assert.match(table, /<td><em>1<\/em><\/td>\n<td>2<\/td>/);
  });

  it("make a list of tasks without form controls", () => {
    assert.equal(html("- [x] a\n- [ ] b"), "<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>\n");
  });

  it("keep code as it is, whatever its fence says", () => {
    for (const info of ["", "js", 'js" onclick="x', "<script>", "{{ x }}", "../../etc"]) {
      assert.equal(
        html(`~~~${info}\na  <b> & *c*\n~~~`),
        '<pre tabindex="0"><code>a  &lt;b&gt; &amp; *c*</code></pre>\n',
      );
    }
  });
});

const plain: readonly [text: string, words: RegExp | string][] = [
  ["# a\n\n*b* **c** ~~d~~ `e`", "a\nb c d e"],
  ["[a](https://x.example) ![b](https://x.example/b.png)", "a b"],
  ["a & b &lt;c&gt; &amp;amp; \"d\" 'e'", "a & b <c> &amp; \"d\" 'e'"],
  ["a <b>c</b> d", "a c d"],
  ['```\n<a href="x">\n```', '<a href="x">'],
  ["| a | b |\n|---|---|\n| c | d |", /^a\s+b\s+c\s+d$/],
  ["- a\n- b\n\n> c", /^a\s+b\s+c$/],
  ["a  \nb\\\nc", /^a\s+b\s+c$/],
  ["&copy; 2021 &eacute;", "© 2021 é"],
  ["a&nbsp;b", /^a[ \u00a0]b$/],
];

describe("the plain text of renderMarkdown", () => {
  for (const [text, words] of plain) {
    it(`has the words of ${JSON.stringify(text)} and no markup`, () => {
      const { plainText } = renderMarkdown(text);
      if (typeof words === "string") assert.equal(plainText, words);
      else assert.match(plainText, words);
    });
  }
});

describe("the controls in Markdown", () => {
  it("reach no page as they are", () => {
    assert.doesNotMatch(html("a\u0007b `c\u0001d`\n\n<x\u001b>"), /[\0-\x08\x0b\x0e-\x1f\x7f]/);
  });
});

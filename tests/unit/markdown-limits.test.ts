import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { renderMarkdown } from "../../src/text/markdown.ts";
import { findExcess } from "../../src/text/markdown-limits.ts";
import { measureCpuTime } from "./cpu-time.ts";
import { foreignMarkup } from "./foreign-markup.ts";

const sentence = "The *quick* fox [jumps](https://x.example/a) over the `lazy` dog, **again**. ";
const ordinary: Readonly<Record<string, string>> = {
  "a long article": `${sentence.repeat(8)}\n\n`.repeat(300),
  "a long paragraph": sentence.repeat(100),
  "a long list": `- ${sentence}\n`.repeat(2000),
  "a list in a list": `- a\n  - b\n    - c\n      - d\n`.repeat(500),
  "a long table": `| a | b | c |\n|---|---|---|\n${"| 1 | two | 3,000 |\n".repeat(4000)}`,
  "a long poem": "A line of verse that goes on and on\n".repeat(4000),
  "a quote of an article": `> ${sentence}\n>\n`.repeat(100),
  "an inline picture": `![a](data:image/png;base64,${"iVBORw0KGgo+A/x".repeat(10_000)})`,
  "two hundred references": `${"[a1] [a2]\n\n".repeat(100)}${"[a1]: https://x.example/1\n".repeat(100)}`,
  code: `\`\`\`\n${"if (a[1] * b[2] < c_d_e) { return `x` }\n".repeat(500)}\`\`\`\n`,
};

describe("findExcess", () => {
  for (const [what, text] of Object.entries(ordinary)) {
    it(`lets ${what} pass`, () => assert.equal(findExcess(text), undefined));
  }

  it("counts lines whatever ends them", () => {
    for (const end of ["\n", "\r", "\r\n"]) {
      assert.equal(findExcess(`${sentence.repeat(4)}${end}${end}`.repeat(300)), undefined);
      assert.match(findExcess(`- a${end}${`b${end}`.repeat(20_000)}`) ?? "", /list items/);
    }
  });

  it("stops deep nesting in a short text, too: 1,600 characters can take marked a second", () => {
    const text = `${"> ".repeat(800)}a\nb\n- c\n`;
    assert.match(findExcess(text) ?? "", /too deeply/);
    const spent = measureCpuTime();
    renderMarkdown(text);
    assert.ok(spent() < 500);
  });

  it("says the same at every call", () => {
    const text = "*a_".repeat(10_000);
    assert.equal(findExcess(text), findExcess(text));
  });
});

describe("a text beyond the limits", () => {
  const text = `# Not a heading\n\n<b> *a* & "b"\n\n${"> ".repeat(5000)}`;
  const { html, plainText, excess, heading } = renderMarkdown(text);

  it("is shown as plain paragraphs, escaped", () => {
    assert.match(html, /^<p># Not a heading<\/p>\n<p>&lt;b&gt; \*a\* &amp; &quot;b&quot;<\/p>\n/);
    assert.equal(foreignMarkup(html), "");
    assert.match(plainText, /^# Not a heading\n<b> \*a\* & "b"\n> > /);
  });

  it("is said to be so", () => {
    assert.match(excess ?? "", /^nests/);
    assert.equal(heading, undefined);
  });

  it("leaves the next one alone", () => {
    assert.equal(renderMarkdown("*a*").html, "<p><em>a</em></p>\n");
  });
});

describe("a definition used many times", () => {
  it("cannot make a page many times as long as its file", () => {
    const text = `[a]: https://x.example/${"b".repeat(5000)}\n\n${"[a] ".repeat(400)}`;
    assert.match(renderMarkdown(text).excess ?? "", /times longer/);
    assert.equal(renderMarkdown(text.slice(0, 5100)).excess, undefined);
  });
});

describe("a text that marked itself fails on", () => {
  it("is shown as it is, and the next one is read", () => {
    const { html, excess } = renderMarkdown("- a\n  >-\n  b\n\n> *c*");
    assert.equal(html, "<p>- a\n  &gt;-\n  b</p>\n<p>&gt; *c*</p>\n");
    assert.match(excess ?? "", /cannot be read/);
    assert.equal(renderMarkdown("> *c*").excess, undefined);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { renderMarkdown } from "../../src/text/markdown.ts";
import { foreignMarkup } from "./foreign-markup.ts";

const html = (text: string) => renderMarkdown(text).html;

const hostileAddresses = [
  ...[
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\tscript:alert(1)",
    "vbscript:x",
    "data:,x",
  ],
  ...["javascript&colon;alert(1)", "javascript&#58;alert(1)", "&#106;avascript:alert(1)"],
  ...[
    "&#x6A;avascript&#x3A;alert(1)",
    "data:text/html;base64,PHNjcmlwdD4=",
    "javascript%3Aalert(1)",
  ],
];

describe("renderMarkdown", () => {
  it("gives no link to an address that could run, however it is written", () => {
    for (const to of hostileAddresses) {
      const forms = [`[x](${to})`, `[x](<${to}>)`, `[x][r]\n\n[r]: ${to}`, `[r]\n\n[r]: <${to}>`];
      forms.push(`<${to}>`, `![x](${to})`, `![x][r]\n\n[r]: ${to}`, `[![x](${to})](${to})`);
      forms.push(`[x](${to} "title")`, `[x]( ${to} )`, `# [x](${to})`, `| [x](${to}) |\n|-|\n`);
      for (const text of forms) {
        assert.doesNotMatch(html(text), /href/, text);
        assert.equal(foreignMarkup(html(text)), "", text);
      }
    }
  });

  it("links to good addresses, without a trace of the reader", () => {
    const link = (to: string, words: string) =>
      `<p><a href="${to}" rel="noopener noreferrer nofollow">${words}</a></p>\n`;
    assert.equal(
      html("[x](https://x.example/?a=1&b=2)"),
      link("https://x.example/?a=1&amp;b=2", "x"),
    );
    assert.equal(html("<https://x.example/>"), link("https://x.example/", "https://x.example/"));
    assert.equal(
      html("![y](https://x.example/y.png)"),
      '<figure><img data-ref="0" alt="y"></figure>\n',
    );
    assert.equal(html("<desk@x.example>"), link("mailto:desk@x.example", "desk@x.example"));
  });

  it("reads entities in an address, as CommonMark 0.31 (section 2.5) says", () => {
    assert.match(
      html("[x](https://x.example/?a=1&amp;b=2)"),
      /href="https:\/\/x.example\/\?a=1&amp;b=2"/,
    );
  });

  it("reads no entity without its semicolon, least of all in an address", () => {
    for (const query of ["a=1&section=2", "a=1&copy=2&reg=3", "a&para=1&lt=2", "x&notify=1"]) {
      const href = `href="https://x.example/?${query.replaceAll("&", "&amp;")}"`;
      for (const text of [`[x](https://x.example/?${query})`, `https://x.example/?${query}`]) {
        assert.ok(html(text).includes(href), html(text));
      }
      assert.equal(renderMarkdown(`see ${query}`).plainText, `see ${query}`);
    }
  });

  it("never puts a link into a link", () => {
    const to = "(https://x.example/)";
    for (const text of [`[![a]${to}]${to}`, `[a [b]${to} c]${to}`, `[https://y.example]${to}`]) {
      assert.doesNotMatch(html(text), /<a (?:(?!<\/a>).)*<a /s, text);
    }
    assert.match(html(`[a]${to}`), /href/, "what follows is a link again");
  });

  it("keeps template marks letter by letter", () => {
    const text = "{{ site.title }} {% include x %} {# c #} [[= x ]]";
    assert.equal(renderMarkdown(text).plainText, text);
    assert.equal(html(`\`${text}\``), `<p><code>${text}</code></p>\n`);
  });
});

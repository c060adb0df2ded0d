import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { renderMarkdown } from "../../src/text/markdown.ts";
import { foreignMarkup } from "./foreign-markup.ts";

const html = (text: string) => renderMarkdown(text).html;

const rawHtml = [
  "x[^<script>] [^a]\n\n[^a]: <img src=x onerror=alert(1)>\n[^<script>]: y",
  '# x {#"><script>alert(1)</script>}\n\n{: onclick="alert(1)" #main}',
  '<a href="java\nscript:alert(1)" data-ref="0">x</a>',
  ...[
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "a <b onclick=x>b</b>",
    "<!-- x -->",
  ],
  ...[
    "<div>\n*x*\n</div>",
    "<svg/onload=alert(1)>",
    "<style>*{}</style>",
    "<![CDATA[x]]>",
    "<?php x ?>",
  ],
  ...[
    "<a href='javascript:x'>[y](https://z.example)</a>",
    "- <iframe src=x>",
    "> <base href=x>",
    "<p",
  ],
  ...[
    "| a |\n|-|\n| <img src=x onerror=alert(1)> |",
    "# <svg onload=alert(1)>",
    "*<u>x</u>*",
    "</p>",
  ],
  ...[
    "`<script>`",
    "```\n<script>\n```",
    "    <script>",
    '```js"><script>alert(1)</script>\nx\n```',
  ],
  ...['~~~"><img src=x onerror=alert(1)>\nx\n~~~', "[<img src=x>](https://x.example)", "![<b>](x)"],
  ...[
    '[x](https://x.example/"><script>)',
    '[x](https://x.example "t\\"><script>")',
    "<https://x/<y>>",
  ],
];

/** marked does not escape what stands inside these tags, for it takes them for HTML of the page. */
const rawBlocks = ["pre", "code", "kbd", "script"].flatMap((tag) => [
  `a <${tag}> <img/src=x/onerror=alert(1)>`,
  `a <${tag}> <img src=x onerror=alert(1) `,
  `a <${tag}> <!--`,
  `- <${tag}> <svg/onload=alert(1)>`,
]);

describe("the raw HTML in renderMarkdown", () => {
  it("lets nothing of it through that is not for reading", () => {
    for (const text of rawHtml) assert.equal(foreignMarkup(html(text)), "", text);
  });

  it("nor behind the tags of raw blocks", () => {
    for (const text of rawBlocks) assert.equal(foreignMarkup(html(text)), "", text);
  });

  it("survives nesting of any depth and shows the text itself", () => {
    for (const mark of [">", "- ", "> - ", "[", "![", "*_", "**a ", "1. "]) {
      const text = `${mark.repeat(5000)} end <b>`;
      assert.equal(foreignMarkup(html(text)), "", mark);
      assert.match(html(text), / end(?: &lt;b&gt;)?/, mark);
    }
    assert.match(html("[x](https://x.example)"), /href/, "links work behind it");
  });
});

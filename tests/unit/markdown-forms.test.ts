import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { renderHtml, renderMarkdown } from "../../src/text/markdown.ts";
import { linkPassages } from "../../src/text/passages.ts";

const html = (text: string) => renderMarkdown(text).html;
const words = (text: string) => renderMarkdown(text).plainText;
const named = (text: string) => renderMarkdown(text).references.map(({ to, as }) => `${as} ${to}`);
const page = (text: string) => linkPassages({ kind: "html", html: html(text) }, "Link");

const shown: readonly [what: string, text: string, words: string][] = [
  ["speakers", '[Pilot]: Where?\n\n[Tower]: "Left."', '[Pilot]: Where?\n[Tower]: "Left."'],
  ["the second definition of a label", "[a]\n\n[a]: /x\n[a]: /why", "a\na: /why"],
  ["single tildes", "of 3~5 and 7~9", "of 3~5 and 7~9"],
  ["a range in Chinese", "气温7~8℃，4~7℃", "气温7~8℃，4~7℃"],
  ["cells beyond the header", "|a|\n|-|\n|1|2 \\| 3|", "a\n1\n2 | 3"],
  [
    "strong text beside Chinese signs",
    "他说：**“好。”**然后**「走」**了",
    "他说：“好。”然后「走」了",
  ],
  ["strong text beside Japanese signs", "これは**強調。**です", "これは強調。です"],
  ["what is no element", "<Pilot> asked: <why>? 3<4", "<Pilot> asked: <why>? 3<4"],
  ["a tag that does not end", 'A <b class="x and *more*', 'A <b class="x and more'],
  ["a comment that does not end", "A <!-- and more", "A <!-- and more"],
  ["code that does not end", "A <script> and more", "A <script> and more"],
  [
    "the words of a form",
    "<form><label>Name</label> <select><option>Ann</select></form>",
    "Name\nAnn",
  ],
  ["the words of a drawing", "<svg><title>Map</title><text>North</text></svg>", "Map\nNorth"],
  [
    "words in the wrong place of a table",
    "<table>lost<tr>found<td>cell</table>",
    "lost\nfound\ncell",
  ],
  ["words in the wrong place of a list", "<ul>lost<li>item</ul>", "lost\nitem"],
  [
    "a paragraph that HTML leaves open",
    "<p>one<p>two<div>three</div>four",
    "one\ntwo\nthree\nfour",
  ],
  ["letters above and below", "H<sub>2</sub>O, 4<sup>th</sup>", "H2O, 4th"],
  ["marked words", "a ==b c== d, 1==2", "a b c d, 1==2"],
  ["a box of notes", "> [!WARNING]\n> Ice.", "Warning\nIce."],
  ["a box with a title", "> [!tip]- Skates\n> Ice.", "Tip: Skates\nIce."],
  ["attributes of kramdown", "## A {#b}\n\nc\n{: .d}\n\n*e*{: .f}", "A\nc\ne"],
  ["the place of a table of contents", "* TOC\n{:toc}\n\nText", "Text"],
  ["the end of an excerpt", "One.\n\n<!-- more -->\n\nTwo.", "One.\nTwo."],
  ["a picture's words in a line", '![a](x.png "b") c', "a b c"],
  ["a link of a frame", '<iframe src="https://a.example/x" title="A film"></iframe>', "A film"],
];

describe("what Markdown is shown as", () => {
  for (const [what, text, plain] of shown) {
    it(`has ${what}`, () => assert.equal(words(text).replace(/ *\n */g, "\n"), plain));
  }
});

describe("notes at the foot", () => {
  const text = "One.[^1] Two.[^1]\n[^1]: A *note*.\n\n[^7]: Alone.\n";

  it("are linked both ways, from every place", () => {
    const made = html(text);
    for (const part of [
      'href="#fn-1" id="fnref-1"',
      'id="fnref-1-2"',
      '<li id="fn-1">A <em>note</em>.',
    ])
      assert.ok(made.includes(part), made);
    assert.equal(made.match(/role="doc-backlink"/g)?.length, 2);
    assert.ok(made.includes('<li id="fn-7" value="7">Alone.</li>'), made);
  });

  it("are words of the text, without the signs that lead back", () => {
    assert.equal(words(text), "One.1 Two.1\nA note.\nAlone.");
  });

  it("stay text where there is none of a name", () => {
    assert.equal(words("One.[^x]"), "One.[^x]");
  });

  it("have no address in another version on the same page", () => {
    assert.doesNotMatch(page(text).replace(/ id="(?:p|fn|fnref)-[\w-]+"/g, ""), / id=/);
  });
});

describe("places in a text", () => {
  const leads = (text: string) => {
    const made = page(text);
    const to = /href="#([^"]+)">go/.exec(made)?.[1];
    return to !== undefined && made.includes(` id="${to}"`);
  };

  for (const [to, below] of [
    ["results-of-2019", "## Results of 2019"],
    ["2019-the-results", "## 2019: the results"],
    ["the-results", "## 2019: the results"],
    ["own-name", "## Results {#own-name}"],
    ["own-name", "## Results\n{: #own-name}"],
    ["x%20y", '<a name="x y"></a>\n\nText'],
    ["Ärger", "## Ärger"],
    ["results-1", "## Results\n\nA\n\n## Results"],
    ["h", '<h3 id="h">Raw</h3>'],
    ["i", '<ul><li id="i">Item</ul>'],
    ["s", 'Text <span id="s">here</span>'],
  ] as const) {
    it(`are found by #${to} in ${JSON.stringify(below)}`, () => {
      assert.ok(leads(`[go](#${to})\n\n${below}\n`), page(`[go](#${to})\n\n${below}\n`));
    });
  }

  it("keep the permanent ids of headings", () => {
    const id = (text: string) => /<h2 id="([^"]+)"/.exec(page(text))?.[1];
    assert.equal(id("[go](#a)\n\n## A"), id("## A"));
  });

  it("that are missing are told like what leads nowhere", () => {
    assert.deepEqual(named("[go](#nowhere)"), ["link #nowhere"]);
    assert.doesNotMatch(page("[go](#nowhere)"), /data-fragment|href="#nowhere/);
  });
});

describe("what Markdown names", () => {
  const cases: readonly [text: string, named: readonly string[]][] = [
    ["[a](../b.md) [c](/d/) [a again](../b.md)", ["link ../b.md", "link /d/"]],
    ["[a](//x.example/b) [c](https://x.example) [d](mailto:a@b.example) [e](tel:+123)", []],
    [
      "![a](b.png) ![c](https://x.example/d.png)",
      ["picture b.png", "picture https://x.example/d.png"],
    ],
    [
      "![[b.jpg|300]] [[Name|words]] ![[c.pdf]] [[d.png]]",
      ["picture b.jpg", "title Name", "file c.pdf", "link d.png"],
    ],
    ["[[File:b.jpg|thumb|Words]]", ["picture b.jpg"]],
    [
      '<img src="b.png" srcset="c.png 2x"> <img data-src="d.png">',
      ["picture b.png", "picture d.png"],
    ],
    [
      '<audio src="a.mp3"></audio>\n<video><source src="b.mp4"><source src="b.webm"></video>',
      ["file a.mp3", "file b.mp4"],
    ],
    ['<object data="a.pdf">Words</object> <embed src="b.pdf">', ["file a.pdf", "file b.pdf"]],
    ['[a]({{< ref "b.md" >}}) [c]({{% relref "d" %}})', ["link b.md", "title d"]],
    [
      "[a]({% post_url 2019-03-14-b %}) [c]({{ site.url }}{% link _posts/d.md %})",
      ["title 2019-03-14-b", "link /_posts/d.md"],
    ],
    ['<a href="{{ "/b/" | relative_url }}">c</a>', ["link /b/"]],
    ["{% post_link b 'Words' %} {% asset_link c.pdf Words %}", ["title b", "file c.pdf"]],
    [
      '{{< gallery >}}\n{{< figure src="a.png" >}}\n{{< img src="b.png" >}}\n{{< /gallery >}}',
      ["picture a.png", "picture b.png"],
    ],
    ["![a](data:image/png;base64,AAAA)", []],
    ["[a]\n\n[a]: b.md", ["link b.md"]],
  ];
  for (const [text, expected] of cases) {
    it(`is found in ${JSON.stringify(text)}`, () => assert.deepEqual(named(text), expected));
  }
});

describe("template code", () => {
  it("that is not plain stands there as code", () => {
    const { html: made, unknownCode } = renderMarkdown("A {% unknown x %} b.");
    assert.equal(made, '<p>A <code class="template">{% unknown x %}</code> b.</p>\n');
    assert.equal(unknownCode, "{% unknown x %}");
  });

  it("becomes a link to what it showed", () => {
    for (const code of [
      "{{< youtube Ab1 >}}",
      '{{ youtube(id="Ab1") }}',
      "{% youtube Ab1 %}",
      '{% include youtube.html id="Ab1" %}',
    ])
      assert.match(html(code), /<a href="https:\/\/www\.youtube\.com\/watch\?v=Ab1"/, code);
  });

  it("is left alone in code", () => {
    assert.equal(html("`{{ a }}`"), "<p><code>{{ a }}</code></p>\n");
    assert.match(
      html('```\n{{< figure src="x" >}}\n```'),
      /\{\{&lt; figure src=&quot;x&quot; &gt;\}\}/,
    );
  });

  it("highlights nothing, but keeps its code", () => {
    assert.match(
      html("{% highlight ruby %}\nputs 1\n\nputs 2\n{% endhighlight %}"),
      /<code>puts 1\n\nputs 2<\/code>/,
    );
  });

  it("leaves no address behind, but the words", () => {
    const { html: made, leftOut } = renderMarkdown("[Words]({{ page.x }})");
    assert.equal(made, "<p>Words</p>\n");
    assert.deepEqual(
      leftOut.map(({ kind }) => kind),
      ["template code in an address"],
    );
  });
});

describe("what is left out", () => {
  it("is counted by its kind, with the first of it", () => {
    const { leftOut } = renderMarkdown(
      "<!-- a -->\n\n<b onclick=x>b</b> <!-- c -->\n\n<style>d</style>",
    );
    assert.deepEqual(
      leftOut.map(({ kind, count }) => `${count} ${kind}`),
      ["2 comment", "1 event handler", "1 style sheet"],
    );
    assert.equal(leftOut[0]?.first, "<!-- a -->");
  });
});

describe("renderHtml", () => {
  it("takes blank lines and stars for what they are", () => {
    assert.equal(renderHtml("<p>*a*\n\nb").html, "<p>*a*\nb</p>\n");
  });
});

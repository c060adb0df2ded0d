import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { renderMarkdown } from "../../src/text/markdown.ts";

const searched: readonly [what: string, text: string, words: string][] = [
  ["the title of a link without words", '[](b.md "The plan")', "The plan"],
  ["the address of a link that has neither words nor title", "See [](b.md).", "See b.md."],
  ["a blank before it, where it is all that the link has", "See.[ ](b.md)", "See. b.md"],
  ["nothing of such a link within the page", "See [](#b).", "See ."],
  ["the title of a link that has only a tag", '[<figcaption>](b.md "The plan")', "The plan"],
  ["the title of an empty link of HTML", '<a href="b.md" title="The plan"></a>', "The plan"],
  ["the title of a link without an address", '<a title="The plan">a</a>', "a\nThe plan"],
  ["the title of a link behind its text", '[a](b.md "The plan") and b', "a and b\nThe plan"],
  ["a title that the text says, once", '[The plan](b.md "The plan")', "The plan"],
  ["a title that is part of a word", '[planet](b.md "plan")', "planet\nplan"],
  [
    "words behind what looks like a definition",
    "[Mayor]\n\n[Mayor]:Enough](b.md)",
    "[Mayor]\n[Mayor]:Enough](b.md)",
  ],
  [
    "a definition that a bracket ends",
    "[Mayor]\n\n[Mayor]:No[/caption]",
    "[Mayor]\n[Mayor]:No[/caption]",
  ],
  ["the picture in a note", '[^1]: {{< figure src="a.png" alt="Ice" >}}', "Ice"],
  ["a picture behind a label", '[2]: {{< figure src="a.png" alt="Ice" >}}', "[2]:\nIce"],
  [
    "the end of code that says something",
    '{{< /figure src="a.png" alt="Ice" >}}',
    '{{< /figure src="a.png" alt="Ice" >}}',
  ],
  [
    "code whose quotation marks do not close",
    '{{< figure src="a.png" ">caption="Ice, snow" >}}',
    '{{< figure src="a.png" ">caption="Ice, snow" >}}',
  ],
  [
    "the text below a tag that a blank line breaks",
    '<p title="' + '\n\nSnow">\n\nIce "> fell',
    '<p title="\nSnow">\nIce "> fell',
  ],
  [
    "a caption below what is no picture",
    '<figure><a href="b.md">Plan</a><figcaption>Harbour</figcaption></figure>',
    "Plan\nHarbour",
  ],
  ["a sentence behind the marks of code", "```Ice fell all day\nx\n```", "Ice fell all day\nx"],
  ["the name of a file of code", "```js plan.js\nx\n```", "plan.js\nx"],
  ["the title of code", '```js {1,2} title="The plan"\nx\n```', "The plan\nx"],
  ["no instructions to programs", "```js linenos {1,2} a=b\nx\n```", "x"],
  ["a picture's words beside letters", "Snow![Ice](a.png)fell", "Snow Ice fell"],
  ["a note's number beside letters", "Snow[^1]\n\n[^1]: Ice", "Snow 1\nIce"],
  ["code in an item", "- Snow\n  ```\n  ice\n  ```", "Snow\nice"],
  ["a heading in a cell", "<table>Snow<h3>ice</h3></table>", "Snow\nice"],
  ["a frame behind a word", '<ul><li><b>Snow<iframe src="a.html">', "Snow\na.html"],
];

describe("what a text is found by", () => {
  for (const [what, text, words] of searched) {
    it(`has ${what}`, () =>
      assert.equal(renderMarkdown(text).plainText.replace(/ *\n */g, "\n"), words));
  }
});

describe("what is left out", () => {
  it("is known in full, though its note only counts it", () => {
    const { leftOut } = renderMarkdown("<!-- a -->\n\n<script>b</script>\n\n<!-- c -->");
    assert.deepEqual(
      leftOut.map(({ all }) => all),
      [["<!-- a -->", "<!-- c -->"], ["<script>b</script>"]],
    );
  });

  it("is template code in an attribute no more than the title around it", () => {
    assert.match(
      renderMarkdown('<p>\n<a href="b.md" title="{{< x >}}">b</a>').html,
      /title="\{\{&lt; x &gt;\}\}"/,
    );
  });
});

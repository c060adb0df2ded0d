import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { renderHtml, renderMarkdown } from "../../src/text/markdown.ts";

const html = (text: string) => renderMarkdown(text).html;
const named = (text: string) => renderMarkdown(text).references.map(({ to, as }) => `${as} ${to}`);
const said = (text: string) => renderMarkdown(text).plainText.replace(/\s+/g, " ").trim();
/** The words of each link, by the number of its reference. */
const linked = (made: string) =>
  [...made.matchAll(/<a data-ref="(\d+)"[^>]*>([\s\S]*?)<\/a>/g)].map(
    ([, to, words = ""]) => `${to} ${words.trim()}`,
  );

describe("a link around blocks", () => {
  for (const [what, inner, expected] of [
    ["a paragraph", "<p>One</p>", ["0 One"]],
    ["a division", "<div>One</div>", ["0 One"]],
    ["a heading and a text", "<h3>One</h3><p>Two</p>", ["0 One", "0 Two"]],
    ["a table", "<table><tr><td>One<td>Two</table>", ["0 One", "0 Two"]],
    ["a list", "<ul><li>One<li>Two</ul>", ["0 One", "0 Two"]],
    ["a quote", "<blockquote>One</blockquote>", ["0 One"]],
    ["code", "<pre>One</pre>", ["0 One"]],
    ["Markdown", "\n\nOne *a*\n\n- Two\n\n", ["0 One <em>a</em>", "0 Two"]],
    ["words and blocks", "One<p>Two</p>Three", ["0 One", "0 Two", "0 Three"]],
  ] as const) {
    it(`leads from all words of ${what}`, () => {
      const made = html(`<a href="a.md">${inner}</a>\n\nAfter`);
      assert.deepEqual(linked(made), expected);
      assert.match(made, /<p>After<\/p>\n$/);
    });
  }

  it("leads from an item, and from no other", () => {
    assert.deepEqual(linked(html('<ul><a href="a.md"><li>One</li></a><li>Two</ul>')), ["0 One"]);
  });

  it("leads from a figure's picture and caption", () => {
    const figure = '<figure><img src="b.png" alt="B"><figcaption>One</figcaption></figure>';
    assert.match(
      html(`<a href="a.md">${figure}</a>`),
      /^<figure><a data-ref="0"><img [^>]*><\/a><figcaption><a data-ref="0">One<\/a>/,
    );
  });

  it("is the same in an HTML file", () => {
    assert.deepEqual(linked(renderHtml('<a href="a.md"><div>One</div></a> Two').html), ["0 One"]);
  });

  it("gives way to a link in it, and goes on behind it", () => {
    const made = html('<a href="a.md"><div>One <a href="b.md">two</a> three</div></a> four');
    assert.deepEqual(linked(made), ["0 One", "1 two", "0 three"]);
  });

  it("leaves the mark of a note where it stands", () => {
    const made = html('<a href="a.md">\n\nOne[^1] two\n\n</a>\n\n[^1]: A note');
    assert.match(
      made,
      /^<p><a data-ref="0">One<\/a><sup><a href="#fn-1"[^>]*>1<\/a><\/sup><a data-ref="0"> two/,
    );
    assert.doesNotMatch(
      html('<a href="a.md"><b>[^1]</b></a>\n\n[^1]: A'),
      /<a data-ref="0"><(?:b|sup)><\//,
    );
  });

  it("ranks a heading that has nothing but the title of a link", () => {
    assert.match(html('<h3><a href="javascript:x" title="One"></a></h3>'), /^<h2><span>One/);
  });

  it("that does not end leads from no more than its block", () => {
    assert.deepEqual(linked(html('<a href="a.md">\nOne\n\nTwo\n\n*Three*')), ["0 One"]);
    assert.deepEqual(linked(html('A <a href="a.md"><p>One</p><p>Two</p>')), ["0 One"]);
    assert.deepEqual(linked(html('<a href="a.md">One <a href="b.md">two</a> three')), [
      "0 One",
      "1 two",
    ]);
  });

  it("has an id once", () => {
    const made = html('Snow[^1] <b>x</b>\n\n[^1]: <a href="a.md"><p>Ice</p></a>');
    assert.equal(made.match(/id="fnref-1"/g)?.length, 1);
  });
});

describe("films of other times", () => {
  const film = "http://www.youtube.com/v/abc";
  for (const [what, text] of [
    ["both", `<object><param name="movie" value="${film}"><embed src="${film}"></object>`],
    [
      "a parameter",
      `<object><param name="x" value="1"><param name="src" value="${film}"></object>`,
    ],
    ["an embedded one", `<object width="3"><embed src="${film}"></embed></object>`],
  ] as const) {
    it(`are one link: ${what}`, () => {
      assert.equal(html(text).match(/<a href="http:\/\/www\.youtube\.com\/v\/abc"/g)?.length, 1);
    });
  }

  it("are files beside the text, too, and stand apart from what stands in for them", () => {
    assert.deepEqual(named('<object><embed src="film.mp4"></object>'), ["file film.mp4"]);
    assert.equal(said('<video><source src="f.mp4">No film here'), "f.mp4 No film here");
    assert.deepEqual(named('<video src="a.mp4"> <embed src="b.mp3">'), [
      "file a.mp4",
      "file b.mp3",
    ]);
  });

  it("that name nothing are counted, with files of subtitles and other things that no page shows", () => {
    const { leftOut } = renderMarkdown(
      '<object classid="x"><param name="y" value="z"></object> <video src="a.mp4"><track src="a.vtt"></video>' +
        ' <img src="a.png" longdesc="a.txt"> <table background="b.png"></table> <iframe srcdoc="x"></iframe>',
    );
    assert.deepEqual(leftOut.map(({ kind }) => kind).sort(), [
      "background picture",
      "file of subtitles",
      "frame",
      "long description",
      "program",
    ]);
  });
});

describe("pictures in HTML", () => {
  for (const [text, expected] of [
    ['<video poster="a.jpg"><source src="b.mp4"></video>', ["picture a.jpg", "file b.mp4"]],
    ['<picture><source srcset="a.jpg 1x, b.jpg 2x"></picture> c', ["picture a.jpg"]],
    ['<picture><source srcset="a.webp"><img src="a.jpg"></picture>', ["picture a.jpg"]],
    ['<picture><source srcset="a.webp"> unended', ["picture a.webp"]],
    ['<svg><image xlink:href="a.png"/></svg>', ["picture a.png"]],
    ['<amp-img src="a.png" alt="A"></amp-img>', ["picture a.png"]],
  ] as const) {
    it(`are found in ${text}`, () => assert.deepEqual(named(text), expected));
  }

  it("lead from their parts, by the words of these", () => {
    const map = '<map><area href="a.md" alt="The quay"><area href="b.md" title="The wall"></map>';
    assert.deepEqual(linked(html(map)), ["0 The quay", "1 The wall"]);
  });
});

describe("words of controls", () => {
  it("are apart from those beside them", () => {
    assert.equal(said("<label>One</label><button>Two</button>"), "One Two");
    assert.equal(said("Press<button>A</button>, or <label>B</label>."), "Press A, or B.");
    assert.equal(said("<svg><text>North</text><text>South</text></svg>"), "North South");
  });
});

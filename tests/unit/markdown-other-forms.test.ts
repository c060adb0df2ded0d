import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { renderHtml, renderMarkdown } from "../../src/text/markdown.ts";
import { measureCpuTime } from "./cpu-time.ts";

const html = (text: string) => renderMarkdown(text).html;
const named = (text: string) => renderMarkdown(text).references.map(({ to, as }) => `${as} ${to}`);
const code = (text: string) =>
  [...html(text).matchAll(/<code class="template">([^<]*)<\/code>/g)].map(([, one]) => one);

describe("addresses with blanks and parentheses", () => {
  for (const [text, expected] of [
    ["![a](tide (1).jpg) b", ["picture tide (1).jpg"]],
    ["[a](log (2).md) and [b](The (old) log.pdf)", ["link log (2).md", "link The (old) log.pdf"]],
    ["[a](Ada's log.md) b", ["link Ada's log.md"]],
    ['![a](tide (1).jpg "At noon") b', ["picture tide (1).jpg"]],
    ["[a](old log.md#the tide)", ["link old log.md#the tide"]],
    ["![[Ada's (1) [old].jpg]]", ["picture Ada's (1) [old].jpg"]],
    ["[a](log.md 'In it.md')", ["link log.md"]],
    ["[[tide.jpg]] [[maps/tide.png|The tide]]", ["link tide.jpg", "link maps/tide.png"]],
  ] as const) {
    it(`are found in ${text}`, () => {
      assert.deepEqual(named(text), expected);
      assert.doesNotMatch(html(text), /\]\(|\[\[/);
    });
  }

  it("keep their titles", () => {
    assert.match(html('![a](tide (1).jpg "At noon") b'), /title="At noon"/);
  });

  it("are none in prose and code", () => {
    assert.equal(html("`[a](b (1).md)`"), "<p><code>[a](b (1).md)</code></p>\n");
    assert.equal(html("[sic](see the log)"), "<p>[sic](see the log)</p>\n");
    assert.equal(html("[a] (no link.md)"), "<p>[a] (no link.md)</p>\n");
  });
});

describe("addresses in brackets", () => {
  for (const [text, address, rest] of [
    ["[see https://a.example/b]", "https://a.example/b", "]"],
    ["[see https://a.example/b.] c", "https://a.example/b", ".] c"],
    ["「https://a.example/b」と", "https://a.example/b", "」と"],
    ["https://a.example/b[1] c", "https://a.example/b[1]", " c"],
    ["(https://a.example/b_(c)) d", "https://a.example/b_(c)", ") d"],
  ] as const) {
    it(`end where these end: ${text}`, () => {
      const found = /<a href="([^"]*)"[^>]*>[^<]*<\/a>([^<]*)/.exec(html(text));
      assert.deepEqual(found?.slice(1), [address, rest]);
    });
  }
});

describe("notes in their line", () => {
  it("stand at the foot, with the number of their place", () => {
    const made = html("One^[The *Anna*, see [log](a.md).] two");
    assert.match(made, /^<p>One<sup><a href="#fn-1" [^>]*>1<\/a><\/sup> two<\/p>/);
    assert.match(made, /<li id="fn-1">The <em>Anna<\/em>, see <a data-ref="0">log<\/a>\./);
  });

  it("leave other notes their numbers", () => {
    const made = html("One[^7] two^[A note here]\n\n[^7]: Seven");
    assert.match(made, /<li id="fn-7" value="7">Seven[\s\S]*<li id="fn-8">A note here/);
  });

  it("are none where a power stands, or a link", () => {
    for (const text of ["10^[3] of x^[n+1]", "a^[b] c"])
      assert.equal(html(text), `<p>${text}</p>\n`);
    assert.match(html("a^[the log](b.md)"), /a\^<a data-ref="0">the log<\/a>/);
  });

  it("may have HTML, which is made safe", () => {
    assert.doesNotMatch(html("a^[The <b onclick=x>log</b><script>x</script>]"), /onclick|script/);
  });
});

describe("emphasis beside Chinese and Japanese signs", () => {
  it("is shown for underscores and tildes, too", () => {
    assert.equal(
      html("~~「古い」~~新しい、__「強」__です。_「斜」_です"),
      "<p><del>「古い」</del>新しい、<strong>「強」</strong>です。<em>「斜」</em>です</p>\n",
    );
  });

  it("is none in names", () => {
    const text = "変数__名前__値 と snake_値_x__y と a_値";
    assert.equal(html(text), `<p>${text}</p>\n`);
  });
});

describe("codes of WordPress", () => {
  it("that are not plain stand as code", () => {
    assert.deepEqual(code("[gallery]"), ["[gallery]"]);
    assert.deepEqual(code("[vc_row][vc_column width='1/2']Words[/vc_column][/vc_row]"), [
      "[vc_row]",
      "[vc_column width='1/2']",
      "[/vc_column]",
      "[/vc_row]",
    ]);
    assert.deepEqual(code("Left over [/video] here"), ["[/video]"]);
    assert.deepEqual(code("[boxed]Words[/boxed]"), ["[boxed]", "[/boxed]"]);
    assert.equal(renderMarkdown("[gallery]").unknownCode, "[gallery]");
  });

  it("become the links and pictures that they stood for", () => {
    for (const [text, to, words] of [
      [
        '[youtube id="Ab1"]',
        "https://www.youtube.com/watch?v=Ab1",
        "https://www.youtube.com/watch?v=Ab1",
      ],
      [
        '[soundcloud url="https://s.example/1" width="100%" /]',
        "https://s.example/1",
        "https://s.example/1",
      ],
      [
        "[tweet https://twitter.com/a/status/47]",
        "https://twitter.com/a/status/47",
        "https://twitter.com/a/status/47",
      ],
      [
        '[button link="https://a.example/b" color="red"]The <b>log</b>[/button]',
        "https://a.example/b",
        "The <b>log</b>",
      ],
    ] as const)
      assert.match(
        html(text),
        new RegExp(`<a href="${to.replace("?", "\\?")}"[^>]*>${words.replace("?", "\\?")}</a>`),
      );
    assert.deepEqual(named('[audio mp3="a.mp3" caption="Bells"][/audio]'), ["file a.mp3"]);
    assert.match(html('[audio mp3="a.mp3" caption="Bells"]'), />Bells<\/a>/);
    assert.deepEqual(named('[video src="a.mp4" poster="a.jpg"][/video]').sort(), [
      "link a.mp4",
      "picture a.jpg",
    ]);
  });

  it("are read in HTML, too", () => {
    const { html: made, references } = renderHtml(
      '<p>[gallery ids="1"]</p><p>[embed]https://v.example/1[/embed]</p><p>[button link="https://a.example/b"]Log[/button]</p>' +
        '<p>[caption id="a" align="left"]<img src="b.png"> The quay[/caption]</p><p>[Tower]: [sic] [x]</p>',
    );
    assert.match(made, /<code class="template">\[gallery ids="1"\]<\/code>/);
    assert.match(made, /<a href="https:\/\/v\.example\/1"[^>]*>https/);
    assert.match(made, /<a href="https:\/\/a\.example\/b"[^>]*>Log<\/a>/);
    assert.match(made, /<figure><img [^>]*><figcaption>The quay<\/figcaption><\/figure>/);
    assert.match(made, /<p>\[Tower\]: \[sic\] \[x\]<\/p>/);
    assert.deepEqual(
      references.map(({ to }) => to),
      ["b.png"],
    );
  });

  it("leave the brackets of authors alone", () => {
    for (const text of [
      "[sic] he said",
      "[Tower]: [laughter] yes",
      "An [aside] here, [a = b]",
      "- [/laughs]",
    ])
      assert.equal(renderMarkdown(text).unknownCode, undefined, text);
    assert.match(html("[log]\n\n[log]: https://a.example"), /<a href="https:\/\/a\.example\/"/);
    assert.match(html("[gallery](https://a.example)"), /<a href/);
  });
});

describe("definitions", () => {
  it("have paragraphs and lists that are indented below them", () => {
    assert.equal(
      html(
        "Tide\n: High water.\n\n  Twice a day.\n: Low *water*.\n\nQuay\n: A wall.\n\n    - of stone\n\n: A street.\n\nText.",
      ),
      "<dl>\n<dt>Tide</dt>\n<dd>\n<p>High water.</p>\n<p>Twice a day.</p>\n</dd>\n<dd>Low <em>water</em>.</dd>\n" +
        "<dt>Quay</dt>\n<dd>\n<p>A wall.</p>\n<ul>\n<li>of stone</li>\n</ul>\n</dd>\n<dd>A street.</dd>\n</dl>\n<p>Text.</p>\n",
    );
  });

  it("may stand below a blank line, and go on without an indent", () => {
    assert.equal(
      html("Tide\n\n: High\nwater.\n\nText."),
      "<dl>\n<dt>Tide</dt>\n<dd>High\nwater.</dd>\n</dl>\n<p>Text.</p>\n",
    );
  });

  it("are quotes, lists and code, if they begin so", () => {
    assert.match(html("Tide\n: > High"), /<dd>\n<blockquote>\n<p>High/);
    assert.match(
      html("Tide\n: High\n\n      code\n\n  low"),
      /<dd>\n<p>High<\/p>\n<p>code<\/p>\n<p>low/,
    );
  });

  it("are read whole in long lists, in no time", () => {
    const spent = measureCpuTime();
    const made = html("Tide\n: High.\n: Low.\n\n".repeat(3000));
    assert.equal(made.match(/<dd>/g)?.length, 6000);
    assert.equal(made.match(/<dt>/g)?.length, 3000);
    assert.ok(spent() < 1500);
  });
});

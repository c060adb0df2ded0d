import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseArticle } from "../../src/read/read-article.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { renderMarkdown } from "../../src/text/markdown.ts";
import { measureCpuTime } from "./cpu-time.ts";
import { makeFile } from "./make-article.ts";

const named = (text: string) => renderMarkdown(text).references.map(({ to, as }) => `${as} ${to}`);
const html = (text: string) => renderMarkdown(text).html;
const read = (path: string, text: string) =>
  parseArticle(path, { file: makeFile(path, text) }, defaultSettings);
const pictureOf = (head: string) =>
  read("a.md", `---\ntitle: A\n${head}\n---\nB.`).article?.picture;

describe("template code that names files", () => {
  const cases: readonly [code: string, named: readonly string[]][] = [
    ['{{< audio src="/a.mp3" title="Song" >}}', ["file /a.mp3"]],
    ["{{< video /film.mp4 >}}", ["file /film.mp4"]],
    ['{{ video(src="film.webm") }}', ["file film.webm"]],
    ['{{< pdf "minutes.pdf" >}}', ["file minutes.pdf"]],
    ['{{ gallery(images=["/one.jpg", "two.png"]) }}', ["picture /one.jpg", "picture two.png"]],
    ['{% include gallery.html images="a.jpg, b.jpg" %}', ["picture a.jpg", "picture b.jpg"]],
    ["{% gallery a.jpg b.jpg %}", ["picture a.jpg", "picture b.jpg"]],
  ];
  for (const [code, expected] of cases) {
    it(`is read: ${code}`, () => assert.deepEqual(named(code), expected));
  }

  it("leads to other sites as Hexo, Hugo and others write it", () => {
    assert.match(
      html("{% link A lamp maker https://lamps.example/ %}"),
      /<a href="https:\/\/lamps\.example\/"[^>]*>A lamp maker<\/a>/,
    );
    assert.match(html("{% iframe https://film.example/x 600 400 %}"), /href="https:\/\/film/);
    const figure = '{{< figure src="a.jpg" attr="C. Dune" attrlink="https://dune.example/" >}}';
    assert.match(html(figure), /<a href="https:\/\/dune\.example\/"[^>]*>C\. Dune<\/a>/);
  });

  it("keeps the caption of a gallery, below its last picture", () => {
    const shown = html('{% include gallery.html images="a.jpg b.jpg" caption="Two *boats*" %}');
    assert.match(shown, /alt=""><\/figure>\n<figure>.*<figcaption>Two <em>boats<\/em>/);
  });

  it("shows nothing for the end of a picture, and no code in lists", () => {
    assert.doesNotMatch(html('{{< imgproc "a.png" Fit >}}\nWords\n{{< /imgproc >}}'), /imgproc/);
    assert.equal(renderMarkdown("{% chart y %}\n\nThe words.").opening, "The words.");
    assert.equal(renderMarkdown("```\ncode\n```\n\nThe words.").opening, "The words.");
  });
});

describe("Markdown of other systems", () => {
  it("has definitions and abbreviations as lists", () => {
    const list =
      "<dl>\n<dt>Bollard</dt>\n<dd>A post for ropes.</dd>\n<dd>Also a <em>sign</em>.</dd>\n<dt>Quay</dt>\n<dd>A wall.</dd>\n</dl>\n";
    assert.equal(
      html("Bollard\n: A post for ropes.\n: Also a *sign*.\n\nQuay\n:   A wall.\n\nText.\n"),
      `${list}<p>Text.</p>\n`,
    );
    assert.equal(
      html("The AP has it.\n\n*[AP]: Associated Press\n"),
      "<p>The AP has it.</p>\n<dl>\n<dt>AP</dt>\n<dd>Associated Press</dd>\n</dl>\n",
    );
    for (const text of ["He said:\nnothing: at all.", "> a\n> b: c", "12:30\n13:40"])
      assert.doesNotMatch(html(text), /<dl>/, text);
  });

  it("takes no time on long lines that define nothing", () => {
    const spent = measureCpuTime();
    for (const text of [`${"word ".repeat(400)}\n`.repeat(40), `${" a".repeat(900)}\n`.repeat(9)])
      renderMarkdown(`{x}\n\n${text}\nEnd ^ %%`);
    assert.ok(spent() < 1000);
  });

  it("hides remarks between %%, and counts them; a percentage is none", () => {
    const { plainText, leftOut } = renderMarkdown(
      "It %%or not%% rained.\n\n%%\nAsk\n\nher\n%%\n\nA.",
    );
    assert.equal(plainText.replace(/ +/g, " "), "It rained.\nA.");
    assert.deepEqual(
      leftOut.map(({ kind, count }) => [kind, count]),
      [["comment", 2]],
    );
    assert.equal(renderMarkdown("From 5%% to 9%% of it").plainText, "From 5%% to 9%% of it");
    assert.equal(renderMarkdown("A `%%a%%` and %% b").plainText, "A %%a%% and %% b");
  });

  it("reads Markdown in HTML that asks for it, and only there", () => {
    const inner = (attribute: string) => html(`<div${attribute}>\nA *b* [c](d.md).\n</div>\n`);
    assert.match(inner(' markdown="1"'), /<p>A <em>b<\/em> <a data-ref="0">c<\/a>\.<\/p>/);
    assert.match(inner(""), /A \*b\* \[c\]\(d\.md\)/);
  });

  it("keeps marks of notes and names of paragraphs out of lists and texts", () => {
    assert.equal(
      renderMarkdown("He said so.[^1] She did[^1].\n\n[^1]: A").opening,
      "He said so. She did.",
    );
    assert.equal(html("The end. ^the-end\n\nOf 10 ^2\n"), "<p>The end.</p>\n<p>Of 10 ^2</p>\n");
    assert.equal(renderMarkdown("- one ^first\n- two").plainText.replace(" ", ""), "one\ntwo");
    const { plainText } = renderMarkdown("[[Boats#Crew]] ![[Boats#^the-end]] [[Boats]]");
    assert.equal(plainText, "Boats › Crew Boats Boats");
  });

  it("leads to paragraphs with names", () => {
    assert.doesNotMatch(html("One. ^one\n\n[[#^one|to it]]"), /data-ref/);
    assert.doesNotMatch(html("One.\n{: #one .x}\n\n[to it](#one)"), /data-ref/);
  });

  it("does not tell the mark behind the beginning of a text", () => {
    for (const mark of ["<!--more-->", "<!-- more -->", "<!-- truncate -->", "<!--nextpage-->"])
      assert.deepEqual(renderMarkdown(`A.\n\n${mark}\n\nB.`).leftOut, [], mark);
    assert.equal(renderMarkdown("A.\n\n<!-- more of it later -->").leftOut.length, 1);
  });

  it("names links that have nothing but a picture without words", () => {
    assert.match(html("[![](a.png)](https://x.example/y)"), /aria-label="x\.example\/y"/);
    assert.match(html("[![](a.png)](maps/b.pdf)"), /aria-label="b\.pdf"/);
    assert.doesNotMatch(html("[![A](a.png)](b.pdf) ![](c.png) [d](e.md)"), /aria-label/);
  });
});

describe("heads of other systems", () => {
  it("have lead pictures in maps and lists", () => {
    const teaser = "header:\n  overlay_image: /a.jpg\n  image_description: Sails";
    assert.deepEqual([pictureOf(teaser)?.picture.to, pictureOf(teaser)?.alt], ["/a.jpg", "Sails"]);
    for (const name of ["heroImage", "hero_image", "Cover-Image", "featuredImage", "og_image"])
      assert.equal(pictureOf(`${name}: ./b.jpg\n${name}Alt: Sails`)?.alt, "Sails", name);
    assert.equal(pictureOf("photos:\n  - /b.jpg\n  - /c.jpg")?.picture.to, "/b.jpg");
    assert.equal(pictureOf("header: A title")?.picture.to, undefined);
  });

  it("have captions with marks, which are words", () => {
    const caption = (text: string) => pictureOf(`image: a.jpg\ncaption: '${text}'`)?.caption;
    assert.equal(
      caption("Photo: [**Una**](https://una.example)"),
      "Photo: Una (https://una.example)",
    );
    assert.equal(
      caption('By <a href="https://b.example">Bo</a> &amp; Ada'),
      "By Bo (https://b.example) & Ada",
    );
    assert.equal(caption("2 * 3 * 4, snake_case_name"), "2 * 3 * 4, snake_case_name");
  });

  it("have tags with a sign before each", () => {
    const tags = (value: string) =>
      read("a.md", `---\ntitle: A\ntags: ${value}\n---\nB.`).article?.tags;
    assert.deepEqual(tags('"#quay #harbour/old"'), ["quay", "harbour/old"]);
    assert.deepEqual(tags("old quay, harbour #2"), ["old quay", "harbour"]);
    assert.deepEqual(tags('"old quay, harbour #2"'), ["old quay", "harbour #2"]);
  });

  it("have paths of their own site as addresses, which is no fault", () => {
    const codes = (url: string) =>
      read("a.md", `---\ntitle: A\ndate: 2019-03-14\nurl: ${url}\n---\nB.`).problems.map(
        ({ code }) => code,
      );
    for (const url of ["/posts/quay/", "posts/quay/", "posts/quay.html"])
      assert.deepEqual(codes(url), ["no-address"], url);
    for (const url of ["quay", "coast.example/quay", "ftp://coast.example/quay"])
      assert.deepEqual(codes(url), ["bad-address"], url);
  });

  it("name people as a wiki does", () => {
    const { article } = read(
      "a.md",
      '---\ntitle: A\nauthor:\n  - "[[Ada Marsh]]"\n  - "[[p/bo|Bo Lund]]"\n---\nB.',
    );
    assert.deepEqual(article?.authors, ["Ada Marsh", "Bo Lund"]);
  });

  it("give names by which others call an article, but for addresses and patterns", () => {
    const text =
      "---\ntitle: A\nslug: the-vote\npermalink: /2019/vote/\naliases: [Old vote, /v/]\nredirect_from: https://x.example/y\npath: :year/:title\n---\nB.";
    const angled = read("a.md", "---\ntitle: A\nurl: <https://x.example/y>\n---\nB.").article;
    assert.deepEqual([angled?.ownNames, angled?.source.url], [undefined, "https://x.example/y"]);
    assert.deepEqual(read("a.md", text).article?.ownNames, [
      ...["the-vote", "/2019/vote/", "Old vote", "/v/"],
    ]);
  });
});

describe("templates among articles", () => {
  const templates: readonly [path: string, text: string][] = [
    ["_layouts/default.html", "<html><body>{{ content }}</body></html>"],
    ["x/_includes/nav.md", "* [Home](/)"],
    ["themes/plain/layouts/list.html", '{{ define "main" }}<p>A</p>{{ end }}'],
    [
      "index.html",
      "---\nlayout: home\n---\n{% for post in site.posts %}{{ post.title }}{% endfor %}",
    ],
  ];
  for (const [path, text] of templates) {
    it(`are none: ${path}`, () => assert.equal(read(path, text).other, "page"));
  }

  it("are none in several languages", () => {
    for (const name of ["_index.md", "_index.pt.md", "_index.pt-BR.md", "_index.zh_Hant.md"])
      assert.equal(read(`posts/${name}`, "---\ntitle: News\n---\nA.").other, "page", name);
    for (const name of ["_index-of-ships.md", "index.pt.md", "_index.of.ships.md"])
      assert.ok(read(`posts/${name}`, "---\ntitle: News\n---\nA.").article, name);
  });

  it("are not mistaken", () => {
    assert.ok(read("themes/sea.md", '---\ntitle: Sea\n---\n{{< figure src="a.png" >}}').article);
    assert.ok(read("themes/sea.html", "---\ntitle: Sea\n---\n<p>The sea.</p>").article);
    assert.ok(
      read("list.md", "---\ntitle: A\ndate: 2019-03-14\n---\n{% for p in site.posts %}").article,
    );
  });
});

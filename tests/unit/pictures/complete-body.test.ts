import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { linksFrom } from "../../../src/model/paths.ts";
import type { Picture, PublishedFile, Target } from "../../../src/model/references.ts";
import { linkPassages } from "../../../src/text/passages.ts";
import { completeBody } from "../../../templates/components/pictures/complete-body.ts";
import { ar } from "../../../templates/words/ar.ts";
import { en, type Words } from "../../../templates/words/en.ts";
import { measureCpuTime } from "../cpu-time.ts";

const hash = "0123456789abcdef";
const original: PublishedFile = {
  path: `/pictures/${hash}.jpg`,
  file: "2021/bridge.jpg",
  bytes: 3_100_000,
  sha256: hash.repeat(4),
  type: "image/jpeg",
};
const bridge: Picture = {
  path: `/pictures/${hash}-960.jpg`,
  width: 2000,
  height: 1000,
  sources: [480, 960].map((width) => ({ path: `/pictures/${hash}-${width}.webp`, width })),
  original,
};
const pdf: PublishedFile = { ...original, path: "/files/plan-1.pdf", type: "application/pdf" };

const page = "/2021/05/07/vote-1.html";

interface Wish {
  readonly targets?: readonly Target[];
  readonly isFirst?: boolean;
  readonly portable?: boolean;
  readonly words?: Words;
}

function complete(
  html: string,
  { targets = [], isFirst = true, portable = false, words = en }: Wish,
) {
  return completeBody(html, { targets, isFirst, to: linksFrom(page, portable), words });
}

const picture = (of: Picture = bridge): Target => ({ kind: "picture", picture: of });
const image = '<img data-ref="0" alt="The &quot;old&quot; bridge">';

describe("completeBody", () => {
  it("leaves a text without references as it is", () => {
    const html = '<p>a <a href="https://x.example/">b</a> data-ref=1</p><figure></figure>';
    assert.equal(complete(html, {}), html);
  });

  it("leads from a picture to itself once, to other files as the text does, with a name", () => {
    const link = (label: string) => `<a data-ref="1"${label}><img data-ref="0" alt=""></a>`;
    const own: Target = { kind: "file", file: { ...original, path: "/files/bridge.jpg" } };
    const same = complete(link(""), { targets: [picture(), own] });
    assert.match(same, /^<a class="zoom"[^>]*aria-label=/);
    assert.doesNotMatch(same, /files/);
    const other: Target = { kind: "file", file: { ...pdf, sha256: "0" } };
    const further = complete(link(' aria-label="plan.pdf"'), { targets: [picture(), other] });
    assert.match(further, /^<a href="[^"]*files\/plan-1\.pdf" aria-label="plan\.pdf"><picture>/);
  });

  it("shows a picture in its widths, with its size, in a link to the file as found", () => {
    const shown = complete(`<p>Words ${image}</p>`, { targets: [picture()] });
    const base = `../../../pictures/${hash}`;
    assert.equal(
      shown,
      `<p>Words <a class="zoom" href="${base}.jpg"><picture><source type="image/webp" srcset="${base}-480.webp 480w, ${base}-960.webp 960w" sizes="(min-width: 40rem) 38rem, 92vw"/><img src="${base}-960.jpg" width="2000" height="1000" alt="The &quot;old&quot; bridge" decoding="async"/></picture></a></p>`,
    );
  });

  it("loads the first picture at once, and others when they are near", () => {
    const twice = `<p>a ${image} ${image}</p>`;
    const lazy = (html: string) => html.match(/loading="lazy"/g)?.length ?? 0;
    assert.equal(lazy(complete(twice, { targets: [picture()] })), 1);
    assert.equal(lazy(complete(twice, { targets: [picture()], isFirst: false })), 2);
  });

  it("leads to the widest that was made if the file is not there, or no browser shows it", () => {
    const { original: _, ...bare } = bridge;
    const tiff = { ...bridge, original: { ...original, type: "image/tiff" } };
    for (const one of [bare, tiff])
      assert.match(
        complete(`<p>a ${image}</p>`, { targets: [picture(one)] }),
        /href="[^"]*-960\.jpg"/,
      );
  });

  it("shows a drawing or an animation as it is", () => {
    const shown = complete(`<p>a ${image}</p>`, { targets: [picture({ ...bridge, sources: [] })] });
    assert.match(shown, /^<p>a <a [^>]*><img src="[^"]*-960\.jpg"/);
  });

  it("names the link where nothing says what the picture shows", () => {
    for (const img of ['<img data-ref="0" alt="">', '<img data-ref="0">']) {
      const shown = complete(`<p>a ${img}</p>`, { targets: [picture()] });
      assert.match(shown, /aria-label="The picture in full size"/);
      assert.match(shown, / alt="" /);
    }
  });

  it("makes a figure of a paragraph that is a picture, with its title below", () => {
    const img = '<img data-ref="0" alt="A" title="In &lt;1931&gt;">';
    const html = linkPassages({ kind: "html", html: `<p>${img}</p>` }, "Link");
    const shown = complete(html, { targets: [picture()] });
    assert.match(shown, /^<figure id="p-\w+"><a class="zoom"/);
    assert.match(
      shown,
      /<\/a><figcaption><span class="caption">In &lt;1931&gt;<\/span><a class="pin" [^>]*><\/a><\/figcaption><\/figure>$/,
    );
  });

  it("puts a title below a picture among words, and into a figure that has no caption", () => {
    const img = '<img data-ref="0" alt="A" title="T">';
    const options = { targets: [picture()] };
    assert.match(
      complete(`<td>a ${img}</td>`, options),
      /<span class="captioned"><a .*<\/a> <span class="caption">T<\/span><\/span><\/td>$/,
    );
    assert.match(
      complete(`<figure>${img}</figure>`, options),
      /<figcaption><span class="caption">T<\/span><\/figcaption><\/figure>$/,
    );
    const own = `<figure>${img}<figcaption>Own</figcaption></figure>`;
    assert.doesNotMatch(complete(own, options), />T</);
    assert.match(complete(own, options), /<\/a><figcaption>Own<\/figcaption><\/figure>$/);
  });

  it("puts no link into a link", () => {
    const shown = complete(`<a href="https://x.example/">${image}</a> ${image}`, {
      targets: [picture()],
    });
    assert.match(
      shown,
      /^<a href="https:\/\/x\.example\/"><picture>.*<\/picture><\/a> <a class="zoom"/,
    );
    // The link leads nowhere, so that the picture has its own.
    const alone = complete(`<a data-ref="1">${image}</a>`, { targets: [picture(), null] });
    assert.match(alone, /^<a class="zoom".*<\/a>$/);
    assert.doesNotMatch(
      complete(`<a data-ref="0">${image}</a>`, { targets: [picture()] }),
      /<a .*<a /,
    );
    const foreign: Target = { kind: "address", url: "https://i.example/a.png" };
    assert.equal(
      complete(`<a href="https://x.example/">${image}</a>`, { targets: [foreign] }),
      '<a href="https://x.example/">[Image: The &quot;old&quot; bridge]</a>',
    );
  });

  it("gives a small sign among words no link", () => {
    const sign = picture({ ...bridge, width: 20, height: 20 });
    assert.doesNotMatch(complete(`<p>a ${image}</p>`, { targets: [sign] }), /<a /);
  });

  it("never loads a picture from elsewhere", () => {
    const foreign: Target = { kind: "address", url: 'https://i.example/a.png?"b"' };
    assert.equal(
      complete(`<p>a ${image}</p>`, { targets: [foreign] }),
      '<p>a <a class="elsewhere" href="https://i.example/a.png?&quot;b&quot;" rel="noopener noreferrer nofollow">[Image: The &quot;old&quot; bridge]</a></p>',
    );
  });

  it("frames the words of a picture that is not there, in the language of the page", () => {
    const missing = complete(`<p>a ${image}</p>`, { targets: [null] });
    assert.match(
      missing,
      /<span class="missing"><span class="missing__word" lang="en" dir="ltr">Picture not in/,
    );
    assert.match(
      missing,
      /<span class="missing__text">The &quot;old&quot; bridge<\/span><\/span><\/p>$/,
    );
    const arabic = complete(`<p>a <img data-ref="7"></p>`, { words: ar });
    assert.match(
      arabic,
      /<span class="missing__word" lang="ar" dir="rtl">[^<]+<\/span><\/span><\/p>$/,
    );
  });

  it("leads to an article, and keeps the address that the text has", () => {
    const target: Target = {
      kind: "page",
      path: "/2021/05/05/plan-2.html#p-1",
      original: "https://a.example/?a&b",
    };
    assert.equal(
      complete('<p><a data-ref="0" title="The &amp; plan">the <em>plan</em></a>.</p>', {
        targets: [target],
      }),
      '<p><a href="../05/plan-2.html#p-1" title="The &amp; plan">the <em>plan</em></a><a class="original" href="https://a.example/?a&amp;b" rel="noopener noreferrer nofollow" aria-label="At its original address: https://a.example/?a&amp;b" title="At its original address: https://a.example/?a&amp;b"></a>.</p>',
    );
    const plain: Target = { kind: "page", path: "/2021/05/05/" };
    assert.equal(complete('<a data-ref="0">a</a>', { targets: [plain] }), '<a href="../05/">a</a>');
    assert.equal(
      complete('<a data-ref="0">a</a>', { targets: [plain], portable: true }),
      '<a href="../05/index.html">a</a>',
    );
  });

  it("leads to a place in the page, to an address, to a file with its kind and size", () => {
    const link = (target: Target) => complete('<a data-ref="0">w</a>', { targets: [target] });
    assert.equal(link({ kind: "passage", id: "results" }), '<a href="#results">w</a>');
    assert.match(
      link({ kind: "address", url: "https://x.example/" }),
      /^<a href="https:\/\/x\.example\/" rel="noop/,
    );
    assert.equal(link(picture()), `<a href="../../../pictures/${hash}.jpg">w</a>`);
    assert.equal(
      link({ kind: "file", file: pdf }),
      '<a href="../../../files/plan-1.pdf">w</a> <span class="file-kind" lang="en" dir="ltr">(PDF, 3.1 MB)</span>',
    );
    assert.equal(link(null), "w");
  });

  it("links a file or an article that stands where a picture is expected", () => {
    const shown = (target: Target) =>
      complete('<p>a <img data-ref="0" alt=""></p>', { targets: [target] });
    assert.match(
      shown({ kind: "file", file: pdf }),
      /<a [^>]*>bridge\.jpg<\/a> <span class="file-kind"/,
    );
    assert.match(shown({ kind: "page", path: "/2021/" }), /<a href="[./]+">\[Image\]<\/a>/);
  });

  it("is not fooled by words that look like references", () => {
    const html =
      '<p>&lt;img data-ref=&quot;0&quot;&gt; <img alt=" data-ref=&quot;0&quot;" src="x"> <a title=" data-ref=" href="https://x.example/">w</a></p> <code> data-ref="0"</code>';
    assert.equal(complete(html, { targets: [picture()] }), html);
  });

  it("reads attributes in any order, and none within another", () => {
    const html = '<p>a <img title=" alt=" alt=" data-ref=" data-ref="0"></p>';
    assert.match(
      complete(html, { targets: [picture()] }),
      /alt="data-ref=" .*<span class="caption">alt=</,
    );
  });

  it("takes time that grows with the text alone", () => {
    for (const piece of [
      image,
      `<p>${image}</p>`,
      '<a data-ref="0">',
      "<figure>",
      "</a>",
      "<p><img ",
      '<a class="pin" ',
    ])
      for (const target of [picture(), null]) {
        const time = measureCpuTime();
        complete(` data-ref=${piece.repeat(8_000)}`, { targets: [target] });
        assert.ok(time() < 3000, `${piece}: ${time()} ms`);
      }
  });
});

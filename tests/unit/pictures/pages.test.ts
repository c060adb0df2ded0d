import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Picture, PublishedFile } from "../../../src/model/references.ts";
import { findForeign } from "../../hostile/find-foreign.ts";
import { findAll, findOne, parseHtml, textOf } from "../../site/parse-html.ts";
import { renderPages } from "./render-pages.ts";

const original: PublishedFile = {
  path: "/pictures/0123456789abcdef.jpg",
  file: "2021/bridge.jpg",
  bytes: 3_100_000,
  sha256: "0123456789abcdef".repeat(4),
  type: "image/jpeg",
};
const bridge: Picture = {
  path: "/pictures/0123456789abcdef-960.jpg",
  width: 2000,
  height: 1000,
  sources: [480, 960].map((width) => ({ path: `/pictures/0123456789abcdef-${width}.webp`, width })),
  original,
};
const pdf: PublishedFile = {
  ...original,
  path: "/files/plan-1.pdf",
  file: "plan.pdf",
  sha256: "f".repeat(64),
  type: "application/pdf",
};
const target = { kind: "picture", picture: bridge } as const;
const lead = { target, alt: "The bridge", caption: "In <1931>", credit: "Ada Lens" };

describe("an article's page", () => {
  it("has its lead picture between head and text, loaded before others, with caption and credit", () => {
    const { article } = renderPages({ page: { lead }, html: "<p>Words</p>" });
    const page = parseHtml(article);
    const figure = findOne(page, "figure", "lead-picture");
    const image = findOne(figure, "img");
    assert.deepEqual(
      ["alt", "fetchpriority", "loading", "width", "height"].map((one) =>
        image.attributes.get(one),
      ),
      ["The bridge", "high", undefined, "2000", "1000"],
    );
    assert.equal(textOf(findOne(figure, "figcaption")), "In <1931> Ada Lens");
    assert.ok(article.indexOf("lead-picture") > article.indexOf("</h1>"));
    assert.ok(article.indexOf("lead-picture") < article.indexOf("article__body"));
  });

  it("shows pictures and files of its text, and then no second one at once", () => {
    const html = '<p>See <img data-ref="0" alt="A"> and <a data-ref="1">the plan</a></p>';
    const targets = [target, { kind: "file", file: pdf }] as const;
    const { article } = renderPages({ html, page: { targets, lead } });
    assert.doesNotMatch(article, /data-ref/);
    assert.equal(findAll(parseHtml(article), "img")[1]?.attributes.get("loading"), "lazy");
    assert.match(article, />the plan<\/a> <span class="file-kind"/);
    assert.deepEqual(findForeign(parseHtml(article)), []);
  });

  it("has in its record every picture and file as it was found, once", () => {
    const targets = [target, target, { kind: "file", file: pdf }, null] as const;
    const { article } = renderPages({
      page: { targets, lead, facsimile: { pages: [bridge, pdf] } },
    });
    const lines = findAll(findOne(parseHtml(article), "section", "provenance"), "p", "file").map(
      textOf,
    );
    assert.equal(lines.length, 3);
    assert.match(
      lines[1] ?? "",
      /^Picture as found 2021\/bridge\.jpg 3,100,000 bytes, image\/jpeg, SHA-256 0123/,
    );
    assert.match(lines[2] ?? "", /^File as found plan\.pdf .*application\/pdf/);
  });

  it("folds many of them", () => {
    const targets = Array.from({ length: 5 }, (_, at) => ({
      ...target,
      picture: { ...bridge, original: { ...original, path: `/pictures/${at}.jpg` } },
    }));
    const { article } = renderPages({ page: { targets } });
    assert.match(
      article,
      /<details class="provenance__media"><summary>5 pictures and files<\/summary>/,
    );
  });

  it("has the scan of its text, page by page, and each leads to its full size", () => {
    const { article } = renderPages({ page: { facsimile: { pages: [bridge, pdf] } } });
    const scan = findOne(parseHtml(article), "section", "facsimile");
    assert.equal(textOf(findOne(scan, "summary")), "Show the scan (2 pages)");
    const [image, file] = findAll(scan, "li");
    assert.ok(image && file);
    assert.equal(findOne(image, "img").attributes.get("alt"), "Scan of the text, page 1 of 2");
    assert.match(
      findOne(image, "a").attributes.get("href") ?? "",
      /\/pictures\/0123456789abcdef\.jpg$/,
    );
    assert.equal(textOf(file), "Scan of the text, page 2 of 2 (PDF, 3.1 MB)");
    assert.match(article, /class="reading reading--scan"/);
  });

  it("is as before where there is nothing of this", () => {
    const { article } = renderPages({});
    assert.doesNotMatch(article, /article__main|reading--scan|<figure|<img|<details/);
  });

  it("says all of it in the language of its reader", () => {
    const page = { lead: { ...lead, target: null }, facsimile: { pages: [pdf, pdf] } };
    const { article } = renderPages({ page, settings: "interface: ar" });
    assert.match(article, /صورة ليست في هذا الأرشيف/);
    assert.match(article, /أظهر صورة الأصل المطبوع \(صفحتان\)/);
  });
});

describe("lists", () => {
  const entry = { picture: bridge, alt: "The bridge" };

  it("have a small picture beside a headline, in the narrowest width, when it is near", () => {
    const { shelf } = renderPages({ entry });
    const picture = findOne(parseHtml(shelf), "span", "article-list__picture");
    assert.match(findOne(picture, "source").attributes.get("srcset") ?? "", /^\S*-480\.webp 480w$/);
    assert.equal(findOne(picture, "img").attributes.get("loading"), "lazy");
    assert.equal(findAll(parseHtml(shelf), "li", "article-list__item--picture").length, 1);
  });

  it("have a large one of the newest article on the front page", () => {
    const { home } = renderPages({ entry });
    const picture = findOne(parseHtml(home), "span", "article-list__picture");
    assert.match(findOne(picture, "source").attributes.get("srcset") ?? "", /960w$/);
    assert.equal(findOne(picture, "img").attributes.get("loading"), undefined);
  });
});

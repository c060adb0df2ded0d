import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { makeFolder } from "../unit/make-folder.ts";
import { buildSiteInto, pageOf, readPage, readSite, rowOf } from "./built-site.ts";
import { checkHtml } from "./check-html.ts";
import { checkLinks } from "./check-links.ts";
import { type Element, findAll, findOne, textOf } from "./parse-html.ts";

const sentence = "The council voted on the harbour bridge again, and again it was put off. ";
const head = "Minutes\n20210506\nhttps://mail.example/minutes\n";
const opening = "OSTMERE (AP) — Keepers lit all the lamps along the coast again on Thursday.";
const long = `${head}${`${sentence.repeat(5).trim()}\n`.repeat(9000)}${opening}\n`;
const lines = `Numbers\n20210507\nhttps://mail.example/numbers\n${"7\n".repeat(3000)}`;

const folder = makeFolder({
  "articles/minutes.txt": long,
  "articles/numbers.txt": lines,
  "articles/marked.md": `---\ntitle: Marked\ndate: 2021-05-08\n---\n${"a\n\n".repeat(3000)}`,
  "articles/versions/a.txt": `Twice\n20210509\nhttps://mail.example/twice\n${sentence.repeat(60_000)}`,
  "articles/versions/b.txt": `Twice\n20210509\nhttps://mail.example/twice\n${sentence.repeat(59_000)}`,
  "archive.yaml": "title: Archive\nurl: https://archive.example/\n",
});
const order = { articles: join(folder, "articles"), settings: join(folder, "archive.yaml") };
const build = () => buildSiteInto(join(folder, "site"), { ...order, options: ["--no-search"] });
const site = build();
const first = pageOf(site, "minutes.txt");
const pages = [first, first.replace(".html", ".2.html"), first.replace(".html", ".3.html")];

function linksIn(page: Element, rel: string): (string | undefined)[] {
  return findAll(page, "a")
    .filter(({ attributes }) => attributes.get("rel") === rel)
    .map(({ attributes }) => attributes.get("href"));
}

describe("a text of 3 MB", () => {
  it("has several pages, each with its part of the text", () => {
    const parts = pages.map((path) => {
      const body = findOne(readPage(site, path), "div", "article__body");
      return findAll(body, "p").map((paragraph) => textOf(paragraph));
    });
    assert.ok(!existsSync(join(site.folder, first.replace(".html", ".4.html"))));
    const texts = parts.flat();
    assert.equal(texts.length, 9001);
    assert.equal(texts.at(-1), opening);
    for (const path of pages) assert.ok(readSite(site, path).length < 2_100_000);
  });

  it("turns its pages above and below the text, without JavaScript", () => {
    const names = pages.map((path) => path.split("/").at(-1));
    const expected = [
      [[], [names[1]]],
      [[names[0]], [names[2]]],
      [[names[1]], []],
    ];
    for (const [at, path] of pages.entries()) {
      const page = readPage(site, path);
      const [before = [], after = []] = expected[at] ?? [];
      assert.deepEqual(linksIn(page, "prev"), [...before, ...before]);
      assert.deepEqual(linksIn(page, "next"), [...after, ...after]);
      assert.equal(textOf(findOne(page, "h1")), "Minutes");
    }
  });

  it("has one address, that of its first page, where it is found and cited", () => {
    for (const path of pages) {
      const html = readSite(site, path);
      assert.ok(html.includes(`<link rel="canonical" href="https://archive.example${first}"/>`));
    }
    const titles = pages.map((path) => textOf(findOne(readPage(site, path), "title")));
    assert.equal(new Set(titles).size, 3);
    assert.equal(findAll(readPage(site, pages[1] ?? ""), "section", "cite").length, 0);
    assert.equal(rowOf(site, "minutes.txt").page, first);
  });

  it("leads from the first page to an opening on another", () => {
    const html = readSite(site, first);
    const [, page, id] = /href="([^"#]+)#(p-[a-z0-9-]+)">opens further down/.exec(html) ?? [];
    assert.equal(page, pages[2]?.split("/").at(-1));
    assert.ok(readSite(site, pages[2] ?? "").includes(`<p id="${id}">OSTMERE`));
  });
});

describe("lines of a letter each", () => {
  it("are set close, a hundred to a paragraph", () => {
    const body = findOne(readPage(site, pageOf(site, "numbers.txt")), "div", "article__body");
    assert.equal(findAll(body, "p").length, 30);
    assert.equal(findAll(body, "br").length, 30 * 99);
    assert.equal(findAll(body, "a", "pin").length, 30);
  });

  it("have no links in Markdown", () => {
    const body = findOne(readPage(site, pageOf(site, "marked.md")), "div", "article__body");
    assert.equal(findAll(body, "p").length, 3000);
    assert.deepEqual(findAll(body, "a"), []);
  });
});

describe("a version of 4 MB", () => {
  it("is cut on the page, which says so", () => {
    const html = readSite(site, pageOf(site, "versions/a.txt"));
    assert.ok(html.length < 7_000_000);
    assert.ok(html.includes("This is its beginning; the rest is in that file."));
  });
});

describe("a site of such texts", () => {
  it("is valid, and every link in it resolves", async () => {
    // Served at any address, that page alone has links from the root.
    const others = site.pages.filter((path) => path !== "404.html");
    assert.deepEqual(checkLinks(site.folder, others, false), []);
    assert.deepEqual(
      await checkHtml(
        site.folder,
        [pages[2] ?? "", pageOf(site, "numbers.txt")].map((path) => path.slice(1)),
      ),
      [],
    );
  });

  it("names every page in its manifest, and removes those that a shorter text no longer needs", () => {
    const named = () => readSite(site, "manifest-sha256.txt");
    for (const path of pages) assert.ok(named().includes(`  ${path.slice(1)}\n`));
    writeFileSync(join(folder, "articles/minutes.txt"), `${head}Put off.\n`);
    build();
    assert.ok(existsSync(join(site.folder, first)));
    for (const path of pages.slice(1)) {
      assert.ok(!existsSync(join(site.folder, path)));
      assert.ok(!named().includes(path));
    }
  });
});

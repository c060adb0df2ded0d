import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { makeFolder } from "../unit/make-folder.ts";
import { buildSiteInto, pageOf, readPage, readSite, rowOf } from "./built-site.ts";
import { checkHtml } from "./check-html.ts";
import { checkLedger } from "./check-ledger.ts";
import { checkLinks } from "./check-links.ts";
import { articles, head, order, photograph, rootFolder } from "./named-pile.ts";
import { findAll, textOf } from "./parse-html.ts";

const site = buildSiteInto(join(rootFolder, "site"), order);

describe("a site whose articles name files", () => {
  it("has valid pages whose links lead somewhere, and an account that adds up", async () => {
    assert.equal(site.run.code, 0);
    assert.deepEqual(checkLinks(site.folder, site.pages), []);
    assert.deepEqual(await checkHtml(site.folder, site.pages), []);
    assert.deepEqual(checkLedger(site.folder, articles), []);
    assert.deepEqual(site.report.totals, {
      ...{ files: 12, built: 11, merged: 0, refused: 0 },
      withheld: 0,
      "not used": 1,
    });
  });

  it("accounts for each file with the first article that names it", () => {
    const pages = ["2019/bridge.jpg", "2019/minutes.pdf", "2019/broken.jpg", "left.docx"].map(
      (path) => {
        const { outcome, page, id } = rowOf(site, path);
        return [outcome, page, id];
      },
    );
    const plan = pageOf(site, "2019/plan.md");
    assert.deepEqual(pages, [
      ...[
        ["built", plan, null],
        ["built", plan, null],
        // It cannot be shown, but may be of use to somebody.
        ["built", pageOf(site, "2019/report.md"), null],
      ],
      ["not used", null, null],
    ]);
  });

  it("shows pictures in several widths with their words, and the scan beside the text", () => {
    const page = readPage(site, pageOf(site, "2019/plan.md"));
    const pictures = findAll(page, "img").map(({ attributes }) => [
      attributes.get("alt"),
      attributes.get("width"),
    ]);
    assert.deepEqual(pictures, [
      ...[
        ["The bridge", "1700"],
        ["The bridge at dusk", "1700"],
      ],
      ["A mark", "60"],
    ]);
    assert.match(textOf(page), /Photo: A\. Marsh/);
    const scans = findAll(readPage(site, pageOf(site, "1937-07-16.txt")), "img");
    assert.equal(scans.length, 2);
  });

  it("publishes originals unchanged, in the record with size and digest", () => {
    const digest = createHash("sha256").update(photograph).digest("hex");
    const page = pageOf(site, "2019/plan.md");
    assert.ok(textOf(readPage(site, page)).includes(digest));
    const original = site.files.find((file) => file.startsWith(`pictures/${digest.slice(0, 16)}.`));
    assert.deepEqual(readFileSync(join(site.folder, original ?? "")), photograph);
    assert.ok(readSite(site, "manifest-sha256.txt").includes(`${digest}  ${original}`));
  });

  it("leads from article to article, also by the original address, which is kept", () => {
    const links = findAll(readPage(site, pageOf(site, "2019/plan.md")), "a").map(({ attributes }) =>
      attributes.get("href"),
    );
    const vote = pageOf(site, "2019/vote.md").split("/").at(-1);
    assert.equal(links.filter((href) => href === vote).length >= 2, true);
    assert.ok(links.includes("https://paper.example/vote?utm_source=x"));
    const back = readSite(site, pageOf(site, "2019/vote.md"));
    assert.match(back, /href="https:\/\/paper\.example\/2018\/old\/"/);
  });

  it("tells what is not there, with file and line, and loads nothing from elsewhere", () => {
    const told = (path: string) =>
      rowOf(site, path).problems.map(({ code, line }) => [code, line] as const);
    assert.deepEqual(
      told("2019/plan.md").filter(([code]) => /picture|link/.test(code)),
      [
        ["missing-picture", 13],
        ["dead-link", 15],
      ],
    );
    assert.ok(told("2019/report.md").some(([code, line]) => code === "bad-picture" && line === 5));
    const scan = rowOf(site, "1940-01-02.txt").problems.find(({ code }) => code === "bad-picture");
    assert.match(scan?.found ?? "", /^Scan “1940-01-02\.png”: /);
    const codes = site.report.problems.map(({ code }) => code);
    assert.ok(codes.includes("not-used") && codes.includes("pictures-elsewhere"));
    const sources = site.pages.flatMap((page) =>
      [...readSite(site, page).matchAll(/\bsrc(?:set)?="([^"]*)"/g)].map(([, source]) => source),
    );
    assert.deepEqual(
      sources.filter((source) => /https?:/.test(source ?? "")),
      [],
    );
  });
});

describe("a site that publishes no originals", () => {
  const folder = makeFolder({
    "archive.yaml": "title: Named\nassets: [statc]\npictures: { originals: false }\n",
    "articles/a.md": `${head("A", "url: https://paper.example/y/\n")}[The bridge](bridge.jpg), ![none](fotos/none.jpg), [gone](gone.md).\n`,
    "articles/b.md": `${head("B", "url: https://paper.example/z/\nimage: '{{ site.url }}/bridge.jpg'\ncaption: Dusk over Bellfield\n")}![own](https://www.paper.example/bridge.jpg) and ![Ghost](__GHOST_URL__/bridge.jpg)\n`,
    "articles/index.md": "---\nlayout: home\n---\n",
    "articles/scaffolds/post.md": "---\ntitle: {{ title }}\n---\n",
    "articles/robots.txt": "User-agent: *\nDisallow:\n",
    "articles/bridge.jpg": photograph,
  });
  const order = { articles: join(folder, "articles"), settings: join(folder, "archive.yaml") };
  const secret = buildSiteInto(join(folder, "site"), order);

  it("links to what was made of a picture, not to the picture", () => {
    const [link] = findAll(readPage(secret, pageOf(secret, "a.md")), "a")
      .map(({ attributes }) => attributes.get("href") ?? "")
      .filter((href) => href.endsWith(".jpg"));
    assert.match(link ?? "", /\/pictures\/[0-9a-f]{16}-\d+\.jpg$/);
    assert.deepEqual(checkLinks(secret.folder, secret.pages), []);
    for (const file of secret.files)
      assert.notDeepEqual(readFileSync(join(secret.folder, file)), photograph);
  });

  it("finds pictures by their addresses on the paper's own site, and from its root", () => {
    const codes = rowOf(secret, "b.md").problems.map(({ code }) => code);
    assert.deepEqual(
      codes.filter((code) => /picture/.test(code)),
      [],
    );
    const page = readSite(secret, pageOf(secret, "b.md"));
    assert.equal(page.match(/<img /g)?.length, 3);
  });

  it("tells what is missing beside an article, though its original address is known", () => {
    const codes = rowOf(secret, "a.md").problems.map(({ code }) => code);
    assert.ok(codes.includes("missing-picture") && codes.includes("dead-link"));
    const missing = secret.report.problems.find(({ code }) => code === "unknown-declaration");
    assert.match(missing?.found ?? "", /^assets names “statc”/);
  });

  it("takes what other systems fill, and what is for programs, for no articles", () => {
    assert.equal(secret.run.code, 0);
    for (const path of ["index.md", "scaffolds/post.md", "robots.txt"])
      assert.equal(rowOf(secret, path).outcome, "not used");
  });
});

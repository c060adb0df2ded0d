import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { project } from "../cli/run-command.ts";
import { buildSite, pageOf, readPage, rowOf } from "./built-site.ts";
import { checkHtml } from "./check-html.ts";
import { checkLinks } from "./check-links.ts";
import { findAll, findOne, linksIn, textOf } from "./parse-html.ts";

const name = "000_3734f3c25c7f2d7e.txt";
const seed = readFileSync(join(project, "articles", name));
const [title, , address, ...paragraphs] = seed.toString("utf8").split("\n").filter(Boolean);
const site = buildSite({
  articles: join(project, "articles"),
  settings: join(project, "archive.yaml"),
});
const path = pageOf(site, name);
const page = readPage(site, path);

describe("the site of the project's own articles", () => {
  it("is built from the first article as it was handed over", () => {
    const digest = "d355e1e367ce1b58d6d3482f84c667d48551968e657ed0c98b010b4dbb7a252e";
    assert.equal(createHash("sha256").update(seed).digest("hex"), digest);
    assert.deepEqual([rowOf(site, name).outcome, rowOf(site, name).sha256], ["built", digest]);
    assert.equal(site.run.code, 0);
  });

  it("shows the exact title, and every paragraph in the order of the file", () => {
    assert.equal(title, "Russian FM Security talks with US NATO to start next month");
    assert.equal(textOf(findOne(page, "h1")), title);
    assert.equal(paragraphs.length, 16);
    const body = findOne(page, "div", "article__body");
    assert.deepEqual(findAll(body, "p").map(textOf), paragraphs);
  });

  it("shows the date that the file gives", () => {
    const time = findOne(findOne(page, "header", "article__head"), "time");
    assert.equal(time.attributes.get("datetime"), "2021-11-22");
    assert.equal(textOf(time), "Monday, 22 November 2021");
    assert.ok(path.startsWith("/2021/11/22/russian-fm-security-talks-with-us-nato-to-start-"));
  });

  it("names the outlet and links to the original page", () => {
    assert.ok(textOf(findOne(page, "header", "article__head")).includes("The Ledger"));
    const hrefs = findAll(page, "a").map((link) => link.attributes.get("href"));
    assert.ok(hrefs.includes(address));
  });

  it("says where the article stands: its day and its source", () => {
    const links = linksIn(findOne(page, "main"), path);
    for (const shelf of ["/2021/11/22/", "/sources/tnledger.com/"]) {
      assert.ok(links.includes(shelf), shelf);
    }
  });

  it("has the file itself beside the page, byte for byte", () => {
    const twin = path.replace(/\.html$/, ".txt");
    assert.deepEqual(readFileSync(join(site.folder, twin)), seed);
    assert.ok(linksIn(page, path).includes(twin));
  });

  it("has valid HTML and whole links", async () => {
    assert.deepEqual(checkLinks(site.folder, site.pages), []);
    assert.deepEqual(await checkHtml(site.folder, site.pages), []);
  });
});

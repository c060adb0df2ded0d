import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { buildSite, fixture, pageOf, readPage } from "./built-site.ts";
import { checkHtml } from "./check-html.ts";
import { checkLinks } from "./check-links.ts";
import { entriesOf } from "./list-pages.ts";
import { findAll, findOne, textOf } from "./parse-html.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

const none = { merged: 0, refused: 0, withheld: 0, "not used": 0 };

describe("an archive of nothing", () => {
  const site = buildSite({ articles: makeTemporaryFolder() });

  it("is a valid site that says so", async () => {
    assert.equal(site.run.code, 0);
    assert.deepEqual(site.pages, [
      "404.html",
      "about/index.html",
      "index.html",
      "report/index.html",
      "search/index.html",
    ]);
    assert.match(textOf(findOne(readPage(site, "/"), "main")), /nothing here yet/);
    assert.deepEqual(checkLinks(site.folder, site.pages), []);
    assert.deepEqual(await checkHtml(site.folder, site.pages), []);
  });

  it("has an empty account that adds up", () => {
    assert.deepEqual(site.report.totals, { ...none, files: 0, built: 0 });
    assert.deepEqual(site.report.files, []);
  });
});

describe("an archive of one article", () => {
  const articles = makeTemporaryFolder();
  copyFileSync(join(fixture, "undated/no-date.txt"), join(articles, "only.txt"));
  const site = buildSite({ articles });

  it("is a valid site, with what is undated only", async () => {
    assert.deepEqual(site.report.totals, { ...none, files: 1, built: 1 });
    assert.deepEqual(checkLinks(site.folder, site.pages), []);
    assert.deepEqual(await checkHtml(site.folder, site.pages), []);
  });

  it("leads to the article, which has no neighbours", () => {
    const path = pageOf(site, "only.txt");
    assert.deepEqual(entriesOf(site, "/undated/").articles, [path]);
    assert.deepEqual(findAll(readPage(site, path), "nav", "neighbours"), []);
  });
});

import assert from "node:assert/strict";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { openSearch, type SearchReader } from "../search/search-reader.ts";
import { buildSiteInto, fixture, pageOf, readPage, readSite } from "./built-site.ts";
import { entriesOf, mainLinks } from "./list-pages.ts";
import { findOne, linksIn } from "./parse-html.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import { digestTree } from "./tree-digest.ts";

const temporary = makeTemporaryFolder();
const articles = join(temporary, "articles");
cpSync(fixture, articles, { recursive: true });
const write = (name: string, head: string) =>
  writeFileSync(join(articles, name), `---\n${head}\n---\nThe ferry sailed.\n`);
write("one.md", "title: One\ndate: 2021-05-06\nKicker: [Harbour, Tides]\nsection: [News, Coast]");
write("two.md", "title: Two\ndate: 2020-05-06\nkicker: harbour\ntopics: [ferries, tides]");
// Two files of one article: only the shorter tells the kicker.
const same = "title: Three\ndate: 2019-05-06\nurl: https://lanternpost.example/three";
write("three.md", `${same}\nkicker: Council`);
writeFileSync(join(articles, "three-full.md"), `---\n${same}\n---\nThe ferry sailed, and late.\n`);

const settings = join(temporary, "archive.yaml");
writeFileSync(settings, "title: The Ostmere archive\n");
const out = join(temporary, "site");
buildSiteInto(out, { articles, settings });

const lines = [
  "section",
  "tags",
  "language",
  "{ field: kicker, label: Kopfzeilen, caption: Kopf }",
];
writeFileSync(settings, `title: The Ostmere archive\nindexes:\n  - ${lines.join("\n  - ")}\n`);
const site = buildSiteInto(out, { articles, settings });
const roots = ["/sections/", "/tags/", "/languages/", "/kicker/"];

describe("indexes that settings name", () => {
  it("come into an archive that stands with the bytes that a clean build gives", () => {
    const clean = join(temporary, "clean");
    assert.deepEqual(
      digestTree(out),
      digestTree(buildSiteInto(clean, { articles, settings }).folder),
    );
  });

  it("have pages with every value, and with the articles of each", () => {
    assert.deepEqual(entriesOf(site, "/kicker/").shelves.sort(), [
      ...["/kicker/council/", "/kicker/harbour/", "/kicker/tides/", "/kicker/to-all-who-sail/"],
    ]);
    const harbour = [pageOf(site, "one.md"), pageOf(site, "two.md")];
    assert.deepEqual(entriesOf(site, "/kicker/harbour/").articles.sort(), harbour.sort());
    assert.deepEqual(entriesOf(site, "/sections/coast/2021/").articles, [pageOf(site, "one.md")]);
    assert.ok(entriesOf(site, "/tags/").shelves.includes("/tags/ferries/"));
    assert.match(readSite(site, "/languages/"), /British English|>English</);
  });

  it("keep a value that only one of two files of an article has", () => {
    assert.deepEqual(entriesOf(site, "/kicker/council/").articles, [pageOf(site, "three-full.md")]);
  });

  it("stand in the navigation, on the front page and on the page about the archive", () => {
    const navigation = findOne(readPage(site, "/about/"), "nav", "masthead__nav");
    for (const root of roots) {
      assert.ok(linksIn(navigation, "/about/").includes(root), root);
      assert.ok(mainLinks(site, "/").includes(root), root);
      assert.ok(mainLinks(site, "/about/").includes(root), root);
    }
    assert.match(readSite(site, "/about/"), /Kopfzeilen: 4/);
  });

  it("stand on the page of an article, and its record does not say the same again", () => {
    const page = readSite(site, pageOf(site, "two.md"));
    assert.match(page, /<dt>Kopf<\/dt>/);
    assert.match(page, /<dt>Tag<\/dt>/);
    assert.doesNotMatch(page, /ferries, tides/);
  });
});

describe("a reader who searches an archive with such indexes", () => {
  let reader: SearchReader;
  before(async () => {
    reader = await openSearch(site.folder);
  });
  after(async () => {
    await reader?.close();
  });

  it("narrows by any of them, with true counts, and takes it back", async () => {
    const { page } = reader;
    await page.setViewportSize({ width: 1280, height: 900 });
    const all = await reader.find({ q: "ferry" });
    await page.locator("#search-facets h2", { hasText: "Kopf" }).waitFor();
    const link = page.locator("#search-facets a[href*='by-kicker=Harbour']");
    await link.click();
    await page.waitForURL(/by-kicker=Harbour/);
    await page.locator("#search-applied a", { hasText: "Harbour" }).waitFor();
    assert.equal(await reader.settled(), "1 article");
    await page.locator("#search-applied a").click();
    await page.locator("#search-applied a").waitFor({ state: "detached" });
    assert.equal(await reader.settled(), `${all.length} articles`);
    assert.deepEqual(await reader.find({ tags: "ferries" }), [pageOf(site, "two.md")]);
    assert.deepEqual(await reader.find({ section: "Coast", from: "2021" }), [
      pageOf(site, "one.md"),
    ]);
    assert.deepEqual(reader.faults, []);
  });
});

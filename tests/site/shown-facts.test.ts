import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { makeFolder } from "../unit/make-folder.ts";
import { buildSite, pageOf, readPage } from "./built-site.ts";
import { findAll, findOne, textOf } from "./parse-html.ts";

const url = "https://mail.example/ferry";
const site = buildSite({
  articles: makeFolder({
    "impossible.txt": "Impossible\n20210230\nftp://mail.example/a\nText.",
    "none.txt": "None\nText.",
    "facts.md": `---\ntitle: Facts\nurl: ${url}/facts\npublisher: The Hive\ncategories: [Sea, Sky]\ntags: [a, b]\nlang: english\nPhotographer: Bo\n---\nText.`,
    "ferry.txt": `Ferry returns\n\n${url}\nThe ferry is back.\nAll cheer.`,
    "ferry.md": `---\ntitle: Ferry returns\ndate: 2024-01-17\nurl: ${url}\nauthor: Ada Marsh\nsummary: ${"Deck ".repeat(150)}end\nprinted: page 3\n---\nThe ferry.`,
    "ferry-later.md": `---\ntitle: Ferry returns\ndate: 2024-01-18\nurl: ${url}\nauthor: Bo Ek\n---\nThe.`,
    "idn.txt": "Rhein\n2024\nhttps://www.köln.de/a\nText.",
  }),
});

const page = (file: string) => readPage(site, pageOf(site, file));
const metaOf = (file: string) => textOf(findOne(page(file), "p", "article__meta"));
const recordOf = (file: string) => textOf(findOne(page(file), "section", "provenance"));

describe("what an article's page shows of its files", () => {
  it("tells a date that cannot be read from none", () => {
    assert.match(metaOf("impossible.txt"), /gives no readable date/);
    assert.match(recordOf("impossible.txt"), /Date as found: 20210230/);
    assert.match(metaOf("none.txt"), /The file gives no date(?! that)/);
  });

  it("shows a refused address as found, and links to none", () => {
    assert.match(recordOf("impossible.txt"), /address as found\s*ftp:\/\/mail\.example\/a/);
    assert.deepEqual(findAll(page("impossible.txt"), "p", "article__original"), []);
  });

  it("shows every fact of the head that has no place of its own", () => {
    const record = recordOf("facts.md");
    for (const [name, value] of [
      ["section", "Sea, Sky"],
      ["tags", "a, b"],
      ["publisher", "The Hive"],
      ["lang", "english"],
      ["Photographer", "Bo"],
    ]) {
      assert.match(record, new RegExp(`${name}\\s*${value}`));
    }
    assert.equal(findOne(page("facts.md"), "div", "article__body").attributes.get("lang"), "");
  });

  it("joins the facts of merged files, and says which file told what", () => {
    assert.match(pageOf(site, "ferry.txt"), /^\/2024\/01\/17\//);
    assert.equal(pageOf(site, "ferry.md"), pageOf(site, "ferry.txt"));
    assert.match(metaOf("ferry.txt"), /Ada Marsh.*17 January 2024/s);
    assert.match(textOf(findOne(page("ferry.txt"), "div", "article__body")), /All cheer\./);
    const record = recordOf("ferry.txt");
    assert.match(record, /ferry\.md.*Given only by that file: date, authors, summary/s);
    assert.match(record, /printed\s*page 3/);
    assert.match(record, /ferry-later\.md.*dated.*18 January 2024.*authors\s*Bo Ek/s);
  });

  it("shows the whole summary, whichever file it is from", () => {
    assert.match(textOf(findOne(page("ferry.txt"), "p", "article__deck")), /Deck end$/);
  });

  it("writes the names of hosts with their own letters, and paths in ASCII", () => {
    assert.match(textOf(findOne(page("idn.txt"), "p", "article__kicker")), /köln\.de/);
    assert.ok(site.pages.includes("sources/xn--kln-sna.de/index.html"));
  });
});

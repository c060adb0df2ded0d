import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { buildSite, pageOf, readPage } from "./built-site.ts";
import { findAll, findOne, resolveLink, textOf } from "./parse-html.ts";
import { turnPage } from "./turn-page.ts";

const site = buildSite();

/** File, `datetime`, words for it, folder of its page. */
const dates = [
  ["2019/03/lamps.txt", "2019-03-02", "Saturday, 2 March 2019", "/2019/03/02/"],
  ["2019/03/bakery.txt", "2019-03-02", "Saturday, 2 March 2019", "/2019/03/02/"],
  ["2019/not-in-samoa.txt", "2011-12-30", "Friday, 30 December 2011", "/2011/12/30/"],
  ["2020/summary.md", "2020-07-09", "Thursday, 9 July 2020", "/2020/07/09/"],
  ["2020/month-only.md", "2020-07", "July 2020", "/2020/07/"],
  ["2020/year-only.md", "2020", "2020", "/2020/"],
  ["undated/only-a-headline.txt", "2020-02-29", "Saturday, 29 February 2020", "/2020/02/29/"],
] as const;

/** File, `lang`, `dir`. */
const languages = [
  ["2019/03/lamps.txt", "en", "ltr"],
  ["2020/summary.md", "en-GB", "ltr"],
  ["letters/arabic.txt", "ar", "rtl"],
  ["letters/hebrew-mixed.md", "he", "rtl"],
  ["letters/japanese.txt", "ja", "ltr"],
] as const;

/** File, name and address of its source. */
const sources = [
  ["2019/03/lamps.txt", "The Lantern Post", "/sources/lanternpost.example/"],
  ["2019/03/bakery.txt", "bellfield-echo.example", "/sources/bellfield-echo.example/"],
  ["2020/summary.md", "Ostmere Tide Office", "/sources/tides.lanternpost.example/"],
  ["2020/year-only.md", "Mill Gazette", "/sources/mill-gazette/"],
  ["2021/no-address.txt", "Unknown source", "/sources/unknown-source/"],
] as const;

function headOf(file: string) {
  return findOne(readPage(site, pageOf(site, file)), "header", "article__head");
}

describe("an article's page", () => {
  for (const [file, datetime, words, folder] of dates) {
    it(`gives the date ${datetime} as exactly as ${file} does`, () => {
      const [time = assert.fail(file)] = findAll(headOf(file), "time");
      assert.equal(time.attributes.get("datetime"), datetime);
      assert.equal(textOf(time), words);
      const page = pageOf(site, file);
      assert.equal(page.slice(0, page.lastIndexOf("/") + 1), folder);
    });
  }

  it("gives the day of the last change beside that of publication, in lists, too", () => {
    const page = pageOf(site, "2020/summary.md");
    const times = findAll(headOf("2020/summary.md"), "time");
    assert.deepEqual(
      times.map((time) => time.attributes.get("datetime")),
      ["2020-07-09", "2020-07-12"],
    );
    assert.ok(textOf(headOf("2020/summary.md")).includes("Updated Sunday, 12 July 2020"));
    const records = findAll(readPage(site, page), "dl", "provenance__facts").map(textOf);
    assert.ok(records.join(" ").includes("2020-07-12T08:00:00-11:00"));
    const lists = findAll(readPage(site, "/2020/07/09/"), "span", "article-list__meta");
    assert.ok(lists.some((one) => textOf(one).includes("Updated 12 Jul 2020")));
  });

  it("has the kicker above the headline", () => {
    const kicker = findOne(headOf("2020/summary.md"), "p", "article__kicker");
    assert.equal(textOf(kicker), "Ostmere Tide Office · To all who sail");
  });

  it("gives no date where the file gives none that can be read", () => {
    for (const file of ["undated/impossible-date.txt", "undated/no-date.txt"]) {
      assert.deepEqual(findAll(headOf(file), "time"), [], file);
      assert.match(pageOf(site, file), /^\/undated\/[^/]+$/);
    }
  });

  for (const [file, lang, dir] of languages) {
    it(`says that ${file} is in “${lang}” and runs ${dir}`, () => {
      const page = readPage(site, pageOf(site, file));
      const whole = findOne(page, "html").attributes;
      for (const { attributes } of [findOne(page, "h1"), findOne(page, "div", "article__body")]) {
        assert.equal(attributes.get("lang") ?? whole.get("lang"), lang);
        assert.equal(attributes.get("dir") ?? whole.get("dir"), dir);
      }
    });
  }

  for (const [file, name, address] of sources) {
    it(`names the source of ${file}: ${name}`, () => {
      const page = pageOf(site, file);
      assert.ok(textOf(headOf(file)).includes(name));
      const placements = findOne(readPage(site, page), "dl", "placements");
      const link = findAll(placements, "a").find((one) => textOf(one) === name);
      assert.equal(resolveLink(link?.attributes.get("href") ?? "", page), address);
    });
  }

  it("names every author and links to each shelf once", () => {
    const file = "2020/same-name-twice.md";
    assert.match(textOf(headOf(file)), /Zoé Marlow, Zoe Marlow, 山田/);
    const page = pageOf(site, file);
    const links = findAll(findOne(readPage(site, page), "dl", "placements"), "a");
    const authors = links.map((link) => resolveLink(link.attributes.get("href") ?? "", page));
    const outer = authors.filter((path) => /^\/authors\/[^/]+\/$/.test(path));
    assert.equal(new Set(outer).size, outer.length);
    assert.equal(outer.length, 2);
  });

  it("leads from the first dated article through all of them, in order, to the last", () => {
    const dated = site.report.files.flatMap(({ outcome, page }) => {
      return outcome === "built" && page && !page.startsWith("/undated/") ? [page] : [];
    });
    const first = dated.find((page) => !turnPage(site, page, "prev"));
    const way: string[] = [];
    for (let page = first; page !== undefined; page = turnPage(site, page, "next")) {
      assert.ok(!way.includes(page), `${page} comes twice`);
      assert.equal(turnPage(site, page, "prev"), way.at(-1));
      way.push(page);
    }
    assert.deepEqual([...way].sort(), dated.sort());
    const times = way.map((page) => {
      const head = findOne(readPage(site, page), "header", "article__head");
      return findAll(head, "time")[0]?.attributes.get("datetime");
    });
    assert.deepEqual(times, [...times].sort());
  });

  it("has no neighbours in time without a date", () => {
    for (const file of ["undated/impossible-date.txt", "undated/no-date.txt"]) {
      const page = pageOf(site, file);
      assert.deepEqual(
        [turnPage(site, page, "prev"), turnPage(site, page, "next")],
        [undefined, undefined],
      );
    }
  });
});

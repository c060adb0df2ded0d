import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { loadArchive } from "../../src/archive.ts";
import { countBy, countDays } from "../../src/model/day-counts.ts";
import { loadSettings } from "../../src/settings/settings.ts";
import { languages } from "../../templates/words/index.ts";
import { buildSite, fixture, fixtureSettings, readPage } from "./built-site.ts";
import { type Element, findAll, findOne, resolveLink, textOf } from "./parse-html.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import { turnPage } from "./turn-page.ts";

const { articles } = loadArchive(fixture, loadSettings(fixtureSettings, true));
const days = countDays(articles);
const exact = [...days].filter(([date]) => date.length === 10);
const years = [...countBy(days, 4).keys()].sort();
const source = "lanternpost.example";

/** The fixture's settings in another language, as a file. */
function settingsIn(language: string): string {
  const path = join(makeTemporaryFolder(), "archive.yaml");
  writeFileSync(path, `${readFileSync(fixtureSettings, "utf8")}\ninterface: ${language}\n`);
  return path;
}

function labelled(root: Element, page: string) {
  return findAll(root, "a").flatMap((link) => {
    const label = link.attributes.get("aria-label");
    const href = link.attributes.get("href") ?? "";
    return label ? [{ label, to: resolveLink(href, page), href }] : [];
  });
}

for (const words of Object.values(languages)) {
  const site = buildSite({ settings: settingsIn(words.language) });

  describe(`the calendars in ${words.language}`, () => {
    it("link every day that holds something from its year and its month, with its count", () => {
      assert.ok(exact.length > 5);
      for (const [date, count] of exact) {
        const [year, month] = date.split("-");
        const label = words.calendar.held(words.dates.inYear(date), count);
        for (const page of [`/${year}/`, `/${year}/${month}/`]) {
          const calendar = findOne(readPage(site, page), "section", "calendar");
          const found = labelled(calendar, page).filter((link) => link.label === label);
          assert.deepEqual(
            found.map(({ to }) => to),
            [`/${date.replaceAll("-", "/")}/`],
            `${label} on ${page}`,
          );
        }
      }
    });

    it("link no day that holds nothing", () => {
      for (const year of years) {
        const calendar = findOne(readPage(site, `/${year}/`), "section", "calendar");
        const held = exact.filter(([date]) => date.startsWith(year)).length;
        assert.equal(findAll(calendar, "a", "calendar__day").length, held, year);
      }
    });

    it("are tables: a name each, a head with the name of its weekday over each column", () => {
      const [year = ""] = years;
      const tables = findAll(readPage(site, `/${year}/`), "table", "calendar__month");
      assert.equal(tables.length, 12);
      for (const table of tables) {
        assert.notEqual(textOf(findOne(table, "caption")), "");
        const heads = findAll(table, "th");
        const names = heads.map(({ attributes }) => attributes.get("aria-label"));
        assert.equal(new Set(names).size, 7);
        assert.ok(heads.every(({ attributes }) => attributes.get("scope") === "col"));
        for (const row of findAll(findOne(table, "tbody"), "tr")) {
          assert.equal(findAll(row, "td").length, 7);
        }
      }
      const [first] = findAll(tables[0] ?? findOne(readPage(site, "/"), "main"), "th");
      const monday = words.dates.weekday("2023-01-02");
      const saturday = words.dates.weekday("2023-01-07");
      assert.equal(
        first?.attributes.get("aria-label"),
        words.language === "ar" ? saturday : monday,
      );
    });

    it("have all years by months in one table, each month with its count", () => {
      const table = findOne(findOne(readPage(site, "/dates/"), "section", "month-table"), "table");
      const rows = findAll(table, "tr").filter((row) => findAll(row, "a").length > 0);
      assert.deepEqual(
        rows.map((row) => textOf(findOne(row, "a", "month-table__year"))),
        years,
      );
      const links = labelled(table, "/dates/").map(({ label, to }) => [label, to]);
      const months = [...countBy(days, 7)].sort();
      assert.deepEqual(
        links,
        months.map(([month, count]) => [
          words.calendar.held(words.dates.long(month), count),
          `/${month.replace("-", "/")}/`,
        ]),
      );
    });

    it("of a source lead to its articles of that day, on its own pages", () => {
      const own = articles.filter((article) => article.source.id === source);
      const shown = [...countBy(countDays(own), 4).keys()].flatMap((year) => {
        const page = `/sources/${source}/${year}/`;
        const [calendar] = findAll(readPage(site, page), "section", "calendar");
        return calendar
          ? findAll(calendar, "a", "calendar__day").map((day) => ({ day, page }))
          : [];
      });
      for (const { day, page } of shown) {
        const [path = "", date] = (day.attributes.get("href") ?? "").split("#");
        const entry = findAll(readPage(site, resolveLink(path, page)), "li").find((item) => {
          return item.attributes.get("id") === date;
        });
        assert.ok(entry, `${page} leads to ${path}#${date}`);
      }
    });
  });
}

describe("the shelves of the fixture", () => {
  const site = buildSite();

  it("turn from a source's year to the one before and after", () => {
    const own = articles.filter((article) => article.source.id === source);
    const pages = [...countBy(countDays(own), 4).keys()].sort().map((year) => {
      return `/sources/${source}/${year}/`;
    });
    assert.ok(pages.length > 1);
    for (const [at, page] of pages.entries()) {
      assert.equal(turnPage(site, page, "prev"), pages[at - 1], page);
      assert.equal(turnPage(site, page, "next"), pages[at + 1], page);
    }
  });

  it("group the articles of a day by source, each named once with a link to its shelf", () => {
    for (const [date] of exact) {
      const page = `/${date.replaceAll("-", "/")}/`;
      const groups = findAll(readPage(site, page), "section", "article-group");
      const named = groups.flatMap((group) => {
        return findAll(findOne(group, "h2"), "a").map((link) => {
          return resolveLink(link.attributes.get("href") ?? "", page);
        });
      });
      const ids = articles
        .filter(({ published }) => published?.date === date)
        .map((article) => `/sources/${article.source.id}/`);
      assert.deepEqual(named.toSorted(), [...new Set(ids)].sort(), page);
    }
  });
});

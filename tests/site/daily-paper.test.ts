import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { buildSite, readPage } from "./built-site.ts";
import { makeDailyPaper } from "./daily-paper.ts";
import { mainLinks } from "./list-pages.ts";
import { type Element, findAll, findOne, resolveLink, textOf } from "./parse-html.ts";

const site = buildSite({ articles: makeDailyPaper() });
const outer = "/sources/daily.example/";
const year = `${outer}2021/`;

function cells(root: Element, className: string): string[] {
  return findAll(root, "td", className).map(textOf);
}

describe("the calendar of a daily paper", () => {
  const calendar = findOne(readPage(site, year), "section", "calendar");
  const [, , , , may, , , , , october] = findAll(calendar, "table", "calendar__month");

  it("tells Sundays, on which it has no issue, from days that are missing", () => {
    assert.ok(may && october);
    assert.deepEqual(cells(may, "calendar__silent"), ["2", "9", "16", "23", "30"]);
    assert.deepEqual(cells(may, "calendar__none").length, 11);
    assert.deepEqual(cells(october, "calendar__outside"), ["31"]);
  });

  it("says in words what its signs mean", () => {
    const key = textOf(findOne(calendar, "ul", "shade-key"));
    for (const words of ["2 articles", "nothing held", "without an issue", "after the last"]) {
      assert.ok(key.includes(words), words);
    }
  });

  it("leads to the day's articles, on whichever page of the list they stand", () => {
    const days = findAll(calendar, "a", "calendar__day");
    assert.ok(days.length > 200);
    const targets = new Map<string, Element[]>();
    for (const day of days) {
      const [path = "", date] = (day.attributes.get("href") ?? "").split("#");
      const target = resolveLink(path, year);
      const items = targets.get(target) ?? findAll(readPage(site, target), "li");
      targets.set(target, items);
      const marked = items.filter((item) => item.attributes.get("id") === date);
      assert.equal(marked.length, 1, `${target}#${date}`);
    }
    assert.ok(targets.size > 3, "the list has several pages");
  });
});

describe("the page of a daily paper", () => {
  const page = readPage(site, outer);
  const text = textOf(findOne(page, "main"));

  it("tells its gaps by days, its agencies, and the town its reports are of", () => {
    assert.match(text, /10 May 2021 to 21 May 2021 11 missing issues/);
    assert.match(text, /Agencies credited\s*Associated Press 1,022 articles/);
    assert.match(text, /datelines mostly from Oslo/);
    const links = mainLinks(site, outer);
    for (const target of [year, `${outer}2020/`, "/agencies/ap/", "/places/oslo/"]) {
      assert.ok(links.includes(target), target);
    }
  });

  it("leads from each month to the heading of that month, which is there", () => {
    const months = findAll(page, "a", "month-table__month");
    assert.equal(months.length, 20);
    for (const month of months) {
      const [path = "", id] = (month.attributes.get("href") ?? "").split("#");
      const headings = findAll(readPage(site, resolveLink(path, outer)), "h2");
      assert.ok(
        headings.some(({ attributes }) => attributes.get("id") === id),
        `${path}#${id}`,
      );
    }
  });
});

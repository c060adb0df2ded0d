import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { buildSite } from "../../src/engine/build.ts";
import { makeOrder } from "../chaos/make-order.ts";
import { makeFolder } from "../unit/make-folder.ts";
import { readPage, readSite } from "./built-site.ts";
import { makeDailyPaper } from "./daily-paper.ts";
import { mainLinks } from "./list-pages.ts";
import { findAll, findOne, resolveLink, textOf } from "./parse-html.ts";

/** 2020 has 522 articles, 2021 498 and one of which the year is all that is known. */
const articles = makeDailyPaper();
writeFileSync(
  join(articles, "review.md"),
  "---\ntitle: The year in review\ndate: 2021\nurl: https://daily.example/review\n---\nIt is over.\n",
);

async function buildDivided(largestVolume: number) {
  const root = makeFolder();
  await buildSite(makeOrder(root, { articles, largestVolume }));
  return { folder: join(root, "site") };
}

const byMonths = await buildDivided(400);
const byDays = await buildDivided(53);
const whole = await buildDivided(20_000);

/** Eleven days of a month. */
const many = (month: string) => Array.from({ length: 11 }, (_, at) => `${month}-${at + 10}`);

const main = (site: { folder: string }, path: string) =>
  textOf(findOne(readPage(site, path), "main"));

describe("a year that is divided", () => {
  it("shows what an undivided one shows", () => {
    for (const path of ["/2021/", "/2021/05/", "/2021/05/28/", "/dates/", "/", "/about/"]) {
      assert.equal(main(byMonths, path), main(whole, path), path);
      assert.equal(main(byDays, path), main(whole, path), path);
    }
    const outer = "/sources/daily.example/";
    assert.equal(main(byMonths, outer), main(whole, outer));
  });

  it("has a source's months behind the calendar of its year", () => {
    const path = "/sources/daily.example/2021/";
    for (const site of [byMonths, byDays]) {
      const page = readPage(site, path);
      const calendar = findOne(page, "section", "calendar");
      const months = findAll(calendar, "table", "calendar__month");
      const silent = findAll(months[4] ?? page, "td", "calendar__silent").map(textOf);
      assert.deepEqual(silent, ["2", "9", "16", "23", "30"]);
      assert.ok(mainLinks(site, path).includes(`${path}05/`));
      assert.match(main(site, path), /499 articles .*The year in review.*Previous year 2020/s);
    }
  });

  it("leads to each day on the page where its articles stand", () => {
    for (const site of [byMonths, byDays]) {
      const path = "/sources/daily.example/2021/";
      const days = findAll(readPage(site, path), "a", "calendar__day");
      assert.equal(days.length, 249);
      for (const day of days) {
        const [link = "", id] = (day.attributes.get("href") ?? "").split("#");
        const target = resolveLink(link, path);
        const date = findAll(readPage(site, target), "time")[0]?.attributes.get("datetime");
        if (id === undefined) assert.equal(`/${date?.replaceAll("-", "/")}/`, target.slice(-12));
        else assert.ok(readSite(site, target).includes(`id="${id}"`), `${target}#${id}`);
      }
    }
  });

  it("lets readers turn from its first month to the year before, which is not divided", async () => {
    const root = makeFolder();
    const folder = join(root, "articles");
    mkdirSync(folder);
    for (const [at, date] of [
      ...many("2020-06"),
      ...many("2021-01"),
      ...many("2021-02"),
      ...many("2022-06"),
    ].entries())
      writeFileSync(
        join(folder, `${at}.txt`),
        `Note ${at}\n${date}\nhttps://post.example/${at}\nText ${at}.\n`,
      );
    await buildSite(makeOrder(root, { largestVolume: 12 }));
    const site = { folder: join(root, "site") };
    for (const [month, turn] of [
      ["01", /Previous year\s*2020\s*Next month\s*February 2021/],
      ["02", /Previous month\s*January 2021\s*Next year\s*2022/],
    ] as const) {
      const path = `/sources/post.example/2021/${month}/`;
      assert.match(main(site, path), turn);
      // Articles lie before and after, so that an empty day is not one outside of all that is held.
      assert.deepEqual(findAll(readPage(site, path), "td", "calendar__outside"), []);
    }
  });

  it("lets readers turn from month to month", () => {
    const path = "/sources/daily.example/2021/03/";
    const text = main(byMonths, path);
    assert.match(text, /daily\.example, March 2021/);
    assert.match(text, /Previous month\s*February 2021\s*Next month\s*April 2021/);
    assert.match(main(byMonths, "/places/oslo/2021/"), /January 2021\s*52 articles/);
  });
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, it } from "node:test";
import type axe from "axe-core";
import { buildSite, pageOf } from "../site/built-site.ts";
import { openSearch, type SearchReader } from "./search-reader.ts";

const site = buildSite();
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe("a reader who searches", () => {
  let reader: SearchReader;
  before(async () => {
    reader = await openSearch(site.folder);
  });
  after(async () => {
    await reader?.close();
  });
  const pages = (...files: string[]) => files.map((file) => pageOf(site, file));

  it("finds an article by a word, by its stem and by a phrase, and no phrase that is not there", async () => {
    const lamps = pageOf(site, "2019/03/lamps.txt");
    const text = readFileSync("tests/fixtures/articles/2019/03/lamps.txt", "utf8").split("\n");
    const words = (text.at(-1) || text.at(-2) || "").split(" ").slice(2, 5).join(" ");
    assert.ok((await reader.find({ q: "lamps" })).includes(lamps));
    assert.ok((await reader.find({ q: "lamp" })).includes(lamps));
    assert.ok((await reader.find({ q: `"${words}"` })).includes(lamps), words);
    const turned = words.split(" ").reverse().join(" ");
    assert.deepEqual(await reader.find({ q: `"${turned}"` }), []);
  });

  it("finds what lies within a range of years, months and days, and no undated article", async () => {
    const all = await reader.find({ sort: "newest" });
    assert.equal(all.length, site.report.totals.built);
    const dated = await reader.find({ from: "0001", sort: "oldest" });
    assert.deepEqual(
      dated.toSorted(),
      all.filter((path) => !path.startsWith("/undated/")).toSorted(),
    );
    assert.deepEqual(dated.map(dateOf), dated.map(dateOf).toSorted());
    assert.deepEqual(all.slice(0, dated.length).map(dateOf), dated.map(dateOf).toReversed());
    assert.deepEqual(
      (await reader.find({ from: "2019-03-02", to: "2019-03-02" })).sort(),
      all.filter((path) => path.startsWith("/2019/03/02/")).sort(),
    );
    const month = pageOf(site, "2020/month-only.md");
    assert.ok((await reader.find({ from: "2020-07-05", to: "2020-07-06" })).includes(month));
    assert.ok(!(await reader.find({ from: "2020-08", to: "2020-09" })).includes(month));
    const year = pageOf(site, "2020/year-only.md");
    assert.ok((await reader.find({ from: "2020-11", to: "2020-12" })).includes(year));
  });

  it("may write months and days with one digit", async () => {
    const march = await reader.find({ from: "2019-03", to: "2019-03" });
    assert.ok(march.length > 0);
    assert.deepEqual(await reader.find({ from: "2019-3", to: "2019-3" }), march);
    assert.deepEqual(
      await reader.find({ from: "2019-3-2", to: "2019-3-2" }),
      await reader.find({ from: "2019-03-02", to: "2019-03-02" }),
    );
  });

  it("finds the same where a control character came along with the words", async () => {
    const found = await reader.find({ q: "lamps" });
    assert.deepEqual(await reader.find({ q: "lamps\0" }), found);
  });

  it("narrows by source, with counts that are true, and takes it back", async () => {
    const { page } = reader;
    await page.setViewportSize({ width: 1280, height: 900 });
    await reader.find({ sort: "newest" });
    const link = page.locator("#search-facets a", { hasText: "The Lantern Post" });
    const count = Number(await link.locator("xpath=../span").textContent());
    await link.click();
    await page.waitForURL(/source=lanternpost\.example/);
    await page.locator("#search-applied a").waitFor();
    assert.equal(await reader.settled(), `${count} articles`);
    assert.ok(
      await page.locator("#search-status").evaluate((one) => one === document.activeElement),
    );
    await page.locator("#search-applied a").click();
    await page.waitForURL((address) => !address.search.includes("source"));
  });

  it("is told where results cannot be narrowed any further", async () => {
    const { page } = reader;
    const all = await reader.find({ sort: "newest" });
    const days = all.map(dateOf).filter((day) => /^\/\d{4}\/\d\d\/\d\d$/.test(day));
    const [lonely = ""] = days.filter((day) => days.indexOf(day) === days.lastIndexOf(day));
    const day = lonely.slice(1).replaceAll("/", "-");
    assert.equal((await reader.find({ from: day, to: day })).length, 1, day);
    await page.locator("#search-facets p").waitFor();
    assert.match((await page.locator("#search-facets").textContent()) ?? "", /cannot be narrowed/);
  });

  it("keeps every search in the address: the back button leads to the one before", async () => {
    const { page } = reader;
    await reader.find({ q: "ferry" });
    const ferry = await reader.settled();
    await page.locator("#search-sort").selectOption("newest");
    await page.waitForURL(/sort=newest/);
    await page.locator("#search-q").fill("lamps");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=lamps/);
    await page.goBack();
    await page.waitForURL(/q=ferry/);
    assert.equal(await page.locator("#search-q").inputValue(), "ferry");
    assert.equal(await page.locator("#search-sort").inputValue(), "newest");
    assert.equal(await reader.settled(), ferry);
  });

  it("is asked for both dates before a search begins, which does not wait for the words", async () => {
    const { page } = reader;
    await page.goto(`${reader.address}search/`);
    await page.locator("#search-key").waitFor();
    await page.locator("#search-from").fill("2019-03-02");
    await page.locator("#search-to").fill("2019-03-02");
    assert.equal(new URL(page.url()).search, "");
    await page.locator("#search-to").blur();
    await page.waitForURL(/from=2019-03-02&to=2019-03-02/);
    assert.match(await reader.settled(), /article/);
  });

  it("sees hostile titles and texts as text", async () => {
    const { page } = reader;
    const hostile = pages("hostile/title.txt", "hostile/title.md", "hostile/raw-html.md");
    const found = await reader.find({ q: "alert script" });
    assert.ok(hostile.some((path) => found.includes(path)));
    await reader.find({ sort: "newest" });
    assert.equal(
      await page.locator("main script:not([src]), main img, main iframe, main b").count(),
      0,
    );
    const titles = await page.locator(".article-list__title").allTextContents();
    assert.ok(titles.includes(`<script>alert(1)</script> & "quotes" 'and' <b>more</b>`));
    assert.ok(!titles.some((title) => title.includes("\u2060")));
  });

  it("finds Arabic by whole words and Japanese by words", async () => {
    for (const file of ["letters/arabic.txt", "letters/japanese.txt", "letters/hebrew-mixed.md"]) {
      const text = readFileSync(`tests/fixtures/articles/${file}`, "utf8");
      const [, word = ""] =
        /([\u3041-\u30ff\u4e00-\u9fff]{2}|[\u0590-\u05ff]{3,}|[\u0600-\u06ff]{4,})/.exec(text) ??
        [];
      assert.ok((await reader.find({ q: word })).includes(pageOf(site, file)), `${file}: ${word}`);
    }
  });

  it("goes by keyboard from / to the words of an article, which the browser marks", async () => {
    const { page } = reader;
    await page.goto(`${reader.address}search/`);
    await page.locator("#search-key").waitFor();
    await page.keyboard.press("/");
    assert.equal(
      await page.locator("#search-q").evaluate((one) => one === document.activeElement),
      true,
    );
    await page.keyboard.type("ferry");
    await reader.settled();
    const first = page.locator("#search-results a").first();
    assert.match((await first.getAttribute("href")) ?? "", /#:~:text=/);
    for (let at = 0; at < 40; at += 1) {
      await page.keyboard.press("Tab");
      if (await first.evaluate((one) => one === document.activeElement)) break;
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(/\.html/);
    assert.match((await page.locator("main").textContent()) ?? "", /ferry/i);
  });

  it("is told of a date that is none, and of words that nothing has", async () => {
    const { page } = reader;
    await reader.find({ q: "ferry", from: "last spring" });
    assert.match(
      (await page.locator("#search-note").textContent()) ?? "",
      /“last spring” is not a date/,
    );
    await reader.find({ q: "ferry", from: "2020", to: "2019" });
    assert.match((await page.locator("#search-note").textContent()) ?? "", /ends before it begins/);
    assert.deepEqual(await reader.find({ q: "zyzzyva" }), []);
    assert.match(await reader.settled(), /^Nothing found/);
  });

  it("is shown nothing for quotes alone, as before the first letter of a phrase", async () => {
    const { page } = reader;
    await page.goto(`${reader.address}search/?q=%22`);
    await page.locator("#search-key").waitFor();
    await page.waitForLoadState("networkidle");
    assert.equal(await page.locator("#search-results > li").count(), 0);
    assert.equal(await page.locator("#search-status").textContent(), "");
  });

  it("is led to the indexes without JavaScript, and to this page by the field of every other", async () => {
    const plain = await (await reader.browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(`${reader.address}search/`);
    assert.ok(await plain.locator("#search-without").isVisible());
    assert.ok(await plain.locator("#search-ways a", { hasText: "Sources" }).isVisible());
    assert.ok(!(await plain.locator("#search").isVisible()));
    await plain.goto(new URL(pageOf(site, "2019/03/lamps.txt"), reader.address).href);
    await plain.locator("input[type=search]").fill("lamps");
    await plain.keyboard.press("Enter");
    await plain.waitForURL(/\/search\/\?q=lamps$/);
    await plain.context().close();
  });

  it("is shut out in no state of the page, in the light or the dark, at 320 or 1280 px", async () => {
    const { page } = reader;
    const states = [
      "",
      "?q=ferry",
      "?q=zyzzyva",
      "?sort=newest&source=lanternpost.example",
      "?q=ferry&from=x",
      `?q=ferry&source=${"y".repeat(200)}`,
    ];
    const found: string[] = [];
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const state of states) {
        await page.goto(`${reader.address}search/${state}`);
        if (state) await reader.settled();
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) found.push(`${state} is ${wide} px wide`);
        await page.evaluate(source);
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          const { violations } = await page.evaluate(() =>
            (window as unknown as { axe: typeof axe }).axe.run(),
          );
          for (const { id, nodes } of violations) {
            found.push(`${width} ${state} ${colorScheme}: ${id}: ${nodes.map(({ html }) => html)}`);
          }
        }
      }
    }
    assert.deepEqual(found, []);
  });

  it("never meets a fault, a request to another host or a violated policy", () => {
    assert.deepEqual(reader.faults, []);
  });
});

/** Its day, month or year, by its folders. */
function dateOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

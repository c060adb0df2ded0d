import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { buildSite } from "../../site/built-site.ts";
import { openSearch, type SearchReader } from "../search-reader.ts";

const site = buildSite();

describe("a reader to whom files of the search do not come", () => {
  let reader: SearchReader;
  before(async () => {
    reader = await openSearch(site.folder);
  });
  after(async () => {
    await reader?.close();
  });

  for (const query of ["q=the", "sort=newest"]) {
    it(`is told when more results cannot be loaded, and gets them all later (?${query})`, async () => {
      const { page } = reader;
      const all = await reader.find(Object.fromEntries(new URLSearchParams(query)));
      assert.ok(all.length > 10, `${all.length}`);
      assert.equal(new Set(all).size, all.length);
      await page.goto(`${reader.address}search/?${query}`);
      const told = await reader.settled();
      const more = page.locator("#search-more");
      await more.waitFor();
      await page.route("**/*.pf_fragment", (route) => route.abort());
      const links = page.locator("#search-results .article-list__title");
      const failed = page.locator("#search-status", { hasText: "could not be loaded" });
      // What was loaded ahead is shown all the same.
      for (let presses = 0; presses < 3 && !(await failed.isVisible()); presses += 1) {
        const before = await links.count();
        await more.click();
        await page.waitForFunction(
          (count) =>
            document.querySelectorAll("#search-results > li").length > count ||
            document.getElementById("search-status")?.textContent?.includes("could not be loaded"),
          before,
        );
      }
      await failed.waitFor();
      assert.ok(await more.isVisible());
      await page.unroute("**/*.pf_fragment");
      while (await more.isVisible()) {
        const before = await links.count();
        // Twice, as impatient readers do.
        await more.evaluate((button: HTMLButtonElement) => {
          button.click();
          button.click();
        });
        await page.waitForFunction(
          (count) =>
            document.querySelectorAll("#search-results > li").length > count ||
            (document.getElementById("search-more") as HTMLButtonElement).hidden,
          before,
        );
      }
      const found = await links.evaluateAll((ones) =>
        ones.map((one) => new URL((one as HTMLAnchorElement).href).pathname),
      );
      assert.deepEqual(found, all);
      assert.equal(await reader.settled(), told);
    });
  }

  it("finds what other shards have, is told how many articles are missing, and finds all later", async () => {
    const { page } = reader;
    const all = await reader.find({ q: "the", sort: "newest" });
    const whole = await reader.settled();
    for (const shard of ["undated", "dated"]) {
      await page.route(`**/search/${shard}/**`, (route) => route.fulfill({ status: 404 }));
      const some = await reader.find({ q: "the", sort: "newest" });
      const isThere = (path: string) => path.startsWith("/undated/") === (shard === "dated");
      assert.deepEqual(some, all.filter(isThere), shard);
      assert.match(await reader.settled(), /\d+ articles? cannot be searched at the moment/);
      await page.unroute(`**/search/${shard}/**`);
      await page.locator("#search-q").press("Enter");
      await page.waitForFunction(
        (text) => document.getElementById("search-status")?.textContent === text,
        whole,
      );
    }
  });

  it("is told that nothing could be loaded where no shard comes", async () => {
    await reader.page.route("**/search/*/*.pf_meta", (route) => route.fulfill({ status: 404 }));
    assert.deepEqual(await reader.find({ q: "the" }), []);
    assert.match(await reader.settled(), /could not be loaded/);
  });
});

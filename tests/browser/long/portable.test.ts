import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { buildSite, fixture } from "../../site/built-site.ts";
import { launchBrowser } from "../launch-browser.ts";

const site = buildSite({ options: ["--portable"] });

describe("a portable site, opened from the disk", () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  after(() => browser?.close());

  const open = (path: string) => page.goto(pathToFileURL(join(site.folder, path)).href);
  const follow = (name: string) => page.getByRole("link", { name, exact: true }).first().click();

  it("leads by clicks from the front page to dates, a year, an article and its file", async () => {
    await open("index.html");
    await follow("Dates");
    await page.getByRole("heading", { level: 1, name: "Dates" }).waitFor();
    await follow("2019");
    await page.getByRole("heading", { level: 1, name: "2019" }).waitFor();
    await follow("Bakery on Thimble Lane sells its last loaf");
    await page.getByText("Nobody could say who bought the last loaf.").waitFor();
    await follow("2019/03/bakery.txt");
    await page.waitForURL("file://**/*.txt");
    const text = await page.locator("body").innerText();
    assert.equal(text.trim(), readFileSync(join(fixture, "2019/03/bakery.txt"), "utf8").trim());
  });

  it("has its style", async () => {
    for (const path of ["index.html", "2019/03/02/index.html"]) {
      await open(path);
      const [rules, margin] = await page.evaluate(() => [
        document.styleSheets.length,
        getComputedStyle(document.body).margin,
      ]);
      assert.equal(rules, 1, path);
      assert.equal(margin, "0px", path);
    }
  });

  it("has no link, on any page, that the browser would not find on the disk", async () => {
    const missing: string[] = [];
    for (const path of site.pages) {
      await open(path);
      const links = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>("[href]")].map(
          ({ href }) => href,
        ),
      );
      for (const link of links.filter((href) => !/^(?:https?|mailto):/.test(href))) {
        const file = fileURLToPath(link.replace(/#.*$/, ""));
        const inside = file.startsWith(site.folder);
        if (!inside || file.endsWith("/") || !existsSync(file)) missing.push(`${path}: ${link}`);
      }
    }
    assert.deepEqual(missing, []);
  });
});

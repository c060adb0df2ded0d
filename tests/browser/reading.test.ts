import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { type Server, serveSite } from "../../src/serve/serve.ts";
import { buildSite, pageOf } from "../site/built-site.ts";
import { kindsOfPages } from "./kinds-of-pages.ts";
import { launchBrowser } from "./launch-browser.ts";
import { listenForFaults } from "./listen-for-faults.ts";

const site = buildSite();
const kinds = kindsOfPages(site);

describe("a reader in Chromium", () => {
  let browser: Browser;
  let server: Server;
  before(async () => {
    server = await serveSite({ folder: site.folder, port: 0 });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  const addressOf = (path: string) => new URL(path, server.address).href;
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

  it("sees every kind of page without a word on the console or a request to another host", async () => {
    const page = await browser.newPage();
    const heard = await listenForFaults(page, server.address);
    for (const path of kinds) {
      await page.goto(addressOf(path));
      assert.equal(await page.locator("h1").count(), 1, path);
    }
    assert.deepEqual(heard, []);
    await page.close();
  });

  it("sees hostile text as text: no element of it is in the page", async () => {
    const page = await browser.newPage();
    for (const file of ["hostile/title.txt", "hostile/title.md", "hostile/raw-html.md"]) {
      await page.goto(addressOf(pageOf(site, file)));
      assert.equal(await page.locator("script, img, iframe, [onclick], main b").count(), 0, file);
      assert.notEqual(await page.title(), "ran");
    }
    await page.goto(addressOf(pageOf(site, "hostile/title.txt")));
    const title = `<script>alert(1)</script> & "quotes" 'and' <b>more</b>`;
    assert.equal(await page.locator("h1").textContent(), title);
    await page.close();
  });

  it("scrolls no page sideways, be the screen 320 px wide", async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const path of kinds) {
      await page.goto(addressOf(path));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${path}: ${width} px`);
    }
    assert.deepEqual(wide, []);
    await page.close();
  });

  it("comes from the front page to an article with Tab and Enter alone", async () => {
    const page = await browser.newPage();
    await page.goto(addressOf("/"));
    const titles = await page.locator(".article-list__title").allTextContents();
    for (let steps = 0; !titles.includes((await focused(page)) ?? ""); steps += 1) {
      assert.ok(steps < 60, "no article came into focus");
      await page.keyboard.press("Tab");
    }
    const title = await focused(page);
    await Promise.all([page.waitForURL("**/*.html"), page.keyboard.press("Enter")]);
    assert.equal(await page.locator("h1").textContent(), title);
    await page.close();
  });

  it("skips to the text with the first Tab, and goes on from there", async () => {
    const page = await browser.newPage();
    await page.goto(addressOf("/2021/"));
    await page.keyboard.press("Tab");
    const skip = page.locator(".skip-link");
    assert.equal(await focused(page), (await skip.textContent())?.trim());
    assert.ok(await skip.isVisible());
    const box = await skip.boundingBox();
    assert.ok(box && box.x >= 0 && box.y >= 0, "the link is not on the screen");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement?.closest("main") !== null));
    await page.close();
  });

  it("needs no JavaScript", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf("/"));
    await page.getByRole("link", { name: "Dates", exact: true }).first().click();
    await page.getByRole("link", { name: "2019", exact: true }).click();
    await page.getByRole("link", { name: "Harbour lamps lit again" }).click();
    await page.getByText("The last of the forty lamps").waitFor();
    await context.close();
  });
});

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { type Server, serveSite } from "../../src/serve/serve.ts";
import { project } from "../cli/run-command.ts";
import { buildSite, pageOf, rowOf } from "../site/built-site.ts";
import { launchBrowser } from "./launch-browser.ts";

const site = buildSite({ settings: join(project, "tests/fixtures/with-address.yaml") });
const lamps = pageOf(site, "2019/03/lamps.txt");

describe("an article in Chromium", () => {
  let browser: Browser;
  let server: Server;
  let page: Page;
  before(async () => {
    server = await serveSite({ folder: site.folder, port: 0 });
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
    await page.goto(new URL(lamps, server.address).href);
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  it("prints with its address, its citation and its file, and without what only leads elsewhere", async () => {
    await page.emulateMedia({ media: "print" });
    const shown = await page.locator("body").innerText();
    assert.match(shown, /Harbour lamps lit again/);
    assert.ok(shown.includes(`https://host.example/some/folder${lamps}`));
    assert.ok(shown.includes(`${rowOf(site, "2019/03/lamps.txt").sha256}`));
    assert.match(shown, /Original page: http:/);
    for (const gone of ["nav", ".pin", ".button", ".same-day", ".placements", ".skip-link"]) {
      for (const one of await page.locator(gone).all()) assert.equal(await one.isVisible(), false);
    }
    const pdf = await page.pdf({ format: "A4" });
    assert.equal(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length, 1);
  });

  it("prints dark on white, also from a dark screen", async () => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const colours = await page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.querySelector(".article__body p") as Element).color,
    ]);
    assert.deepEqual(colours, ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
  });

  it("shows the link to a paragraph to the mouse and to the keyboard, and never copies it", async () => {
    const first = page.locator(".article__body p").first();
    const opacity = () => first.locator(".pin").evaluate((pin) => getComputedStyle(pin).opacity);
    assert.equal(await opacity(), "0");
    await first.hover();
    assert.equal(await opacity(), "1");
    await page.mouse.move(0, 0);
    assert.equal(await opacity(), "0");
    // Those who want none of the paragraphs' links can skip them.
    await page.locator(".skip-past").focus();
    await page.keyboard.press("Tab");
    assert.equal(await opacity(), "1");
    await page.keyboard.press("Enter");
    assert.equal(new URL(page.url()).hash, `#${await first.getAttribute("id")}`);
    assert.equal(await page.locator(":target").count(), 1);
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector(".article__body") as Element);
      return String(getSelection());
    });
    assert.doesNotMatch(copied, /¶/);
  });

  it("is read without moving sideways at 320 px, whatever its letters", async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const { page: path, outcome } of site.report.files) {
      if (outcome !== "built" || !path) continue;
      await page.goto(new URL(path, server.address).href);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wider <= 0, `${path} is ${wider} px too wide`);
    }
  });
});

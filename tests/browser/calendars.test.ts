import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { type Server, serveSite } from "../../src/serve/serve.ts";
import { buildSite } from "../site/built-site.ts";
import { makeDailyPaper } from "../site/daily-paper.ts";
import { launchBrowser } from "./launch-browser.ts";

const site = buildSite({ articles: makeDailyPaper() });
const year = "/sources/daily.example/2021/";
/** WCAG 2.2, success criterion 2.5.8, in CSS pixels. */
const leastTarget = 24;

describe("a calendar in Chromium", () => {
  let browser: Browser;
  let server: Server;
  let page: Page;
  before(async () => {
    server = await serveSite({ folder: site.folder, port: 0 });
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  const open = async (path: string, width: number) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(new URL(path, server.address).href);
  };
  const wholeWidth = () => page.evaluate(() => document.documentElement.scrollWidth);

  it("has days and months large enough to touch, and scrolls nothing sideways", async () => {
    for (const path of [year, "/2021/05/", "/dates/", "/sources/daily.example/"]) {
      for (const width of [320, 768, 1280]) {
        await open(path, width);
        assert.ok((await wholeWidth()) <= width, `${path} at ${width} px`);
        const least = await page.evaluate(() => {
          const links = document.querySelectorAll(".calendar__day, .month-table__month");
          const sides = [...links].flatMap((link) => {
            const { width, height } = link.getBoundingClientRect();
            return [width, height];
          });
          return Math.min(...sides);
        });
        assert.ok(least >= leastTarget, `${path} at ${width} px: ${least} px`);
      }
    }
  });

  it("shows the count of a day that is pointed at or in focus", async () => {
    await open(year, 320);
    const day = page.locator(".calendar__day").nth(30);
    const shown = () =>
      page.evaluate(() => {
        const element = document.querySelector(".calendar__day:is(:hover, :focus-visible)");
        return element && getComputedStyle(element, "::after").content;
      });
    await day.hover();
    assert.match((await shown()) ?? "", /February: 2 articles/);
    assert.ok((await wholeWidth()) <= 320);
    await page.mouse.move(0, 0);
    await day.focus();
    await page.keyboard.press("Tab");
    assert.match((await shown()) ?? "", /2 articles/);
  });

  it("can be skipped with the keyboard", async () => {
    await open(year, 1280);
    await page.locator(".skip-past").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const isBelow = await page.evaluate(() => {
      return document.activeElement?.closest(".calendar") === null;
    });
    assert.ok(isBelow);
  });

  it("tells held days from others in forced colours", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    await open(year, 1280);
    const line = await page.evaluate(() => {
      const day = document.querySelector(".calendar__day");
      return day && getComputedStyle(day).textDecorationLine;
    });
    assert.equal(line, "underline");
    await page.emulateMedia({ forcedColors: "none" });
  });

  it("comes from a day of a source's year to its articles on a further page of the list", async () => {
    await open(year, 1280);
    await page.locator(".calendar__day").last().click();
    await page.waitForURL("**/page-*.html#on-2021-10-30");
    const text = await page.locator("li:target").textContent();
    assert.match(text ?? "", /on 2021-10-30/);
  });
});

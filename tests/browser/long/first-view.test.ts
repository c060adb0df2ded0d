import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import type { Browser, Page, Response } from "playwright-core";
import { project } from "../../cli/run-command.ts";
import { buildSite, pageOf } from "../../site/built-site.ts";
import { findLayoutShifts } from "../checks/layout-shift.ts";
import { kindsOfPages } from "../kinds-of-pages.ts";
import { listenForFaults } from "../listen-for-faults.ts";
import { buildReadersSite } from "../readers-site.ts";
import { serveSites } from "../served-sites.ts";
import { visitPages } from "../visit-pages.ts";

const sites = (["en", "ar"] as const).map(buildReadersSite);
const seed = buildSite({
  articles: join(project, "articles"),
  settings: join(project, "archive.yaml"),
});

describe("a page that is opened for the first time", () => {
  const served = serveSites(...sites, seed);

  it("jumps by nothing, says no word on the console, asks no other host, and fails at nothing", async () => {
    const { browser, addresses } = served();
    const faults: (readonly string[])[] = [];
    let fonts = 0;
    for (const [at, site] of sites.entries()) {
      const address = addresses[at] ?? "";
      const prepare = async (page: Page) => {
        // Without a cache fonts come late, if they come.
        const session = await page.context().newCDPSession(page);
        await session.send("Network.setCacheDisabled", { cacheDisabled: true });
        faults.push(await listenForFaults(page, address));
        // Nor may a script that comes when all has been drawn push anything.
        await page.route(/\.js$/, async (route) => {
          await new Promise((late) => setTimeout(late, 300));
          await route.continue();
        });
        page.on("response", (response) => {
          if (response.request().resourceType() === "font") fonts += 1;
        });
      };
      // One language is read on a phone, the other at a desk.
      const options = { viewport: { width: at === 0 ? 412 : 1280, height: 800 } };
      const paths = kindsOfPages(site);
      const visit = { browser, address, paths, options, prepare };
      faults.push(await visitPages(visit, findLayoutShifts));
    }
    assert.deepEqual(faults.flat(), []);
    assert.ok(fonts > 40, `only ${fonts} fonts of the site were fetched`);
  });

  it("weighs, if it is an article's, at most 100 KB, of which 20 KB are no fonts, and has no script", async () => {
    const { browser, addresses } = served();
    const [english, , own] = addresses;
    const only = seed.report.files[0]?.page ?? "";
    const articles = [
      new URL(only, own).href,
      ...["2019/03/lamps.txt", "2019/03/ferry-full.txt", "titles/three-hundred-letters.txt"].map(
        (file) => new URL(pageOf(sites[0] ?? seed, file), english).href,
      ),
    ];
    for (const address of articles) {
      const { types, text, fonts } = await weigh(browser, address);
      assert.deepEqual(
        types.filter((type) => !/^(?:document|stylesheet|font|image|other)$/.test(type)),
        [],
      );
      assert.ok(text <= 20_000, `${address}: ${text} bytes of HTML and CSS`);
      assert.ok(text + fonts <= 100_000, `${address}: ${text} bytes and ${fonts} of fonts`);
    }
  });
});

/** Bytes of a page's first view, compressed as hosts do. */
async function weigh(browser: Browser, address: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  await page.goto(address, { waitUntil: "networkidle" });
  const sizes = await Promise.all(
    responses.map(async (response) => {
      const type = response.request().resourceType();
      const body = await response.body();
      return { type, bytes: type === "font" ? body.length : gzipSync(body).length };
    }),
  );
  await context.close();
  const sum = (font: boolean) =>
    sizes.reduce((all, { type, bytes }) => all + ((type === "font") === font ? bytes : 0), 0);
  return { types: sizes.map(({ type }) => type), text: sum(false), fonts: sum(true) };
}

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { BrowserContextOptions, Page } from "playwright-core";
import { findFaintText, readAtLength } from "../checks/contrast.ts";
import { findIndistinct, readShownText } from "../checks/forced-colors.ts";
import { findClippedText, findSidewaysScrolling, spaceText } from "../checks/reflow.ts";
import { kindsOfPages } from "../kinds-of-pages.ts";
import { buildReadersSite } from "../readers-site.ts";
import { serveSites } from "../served-sites.ts";
import { visitPages } from "../visit-pages.ts";

const sites = (["en", "ar"] as const).map(buildReadersSite);
const kinds = sites.map(kindsOfPages);

describe("every kind of page", () => {
  const served = serveSites(...sites);

  /** What is found on all of them, in one language or in both. */
  async function visitAll(
    languages: "English" | "both",
    options: BrowserContextOptions,
    look: (page: Page) => Promise<readonly string[]>,
  ): Promise<string[]> {
    const { browser, addresses } = served();
    const found: string[] = [];
    for (const [at, address] of addresses.slice(0, languages === "both" ? 2 : 1).entries()) {
      found.push(
        ...(await visitPages({ browser, address, paths: kinds[at] ?? [], options }, look)),
      );
    }
    return found;
  }

  it("scrolls nothing sideways and cuts nothing off, on a phone, zoomed to 200 %, with text spaced as readers may set it", async () => {
    const look = async (page: Page) => {
      // 640 px are a window of 1280 px at 200 %.
      const zoomed = await findSidewaysScrolling(page);
      await page.setViewportSize({ width: 320, height: 640 });
      const phone = [...(await findSidewaysScrolling(page)), ...(await findClippedText(page))];
      await spaceText(page);
      const spaced = [...(await findSidewaysScrolling(page)), ...(await findClippedText(page))];
      await page.setViewportSize({ width: 640, height: 400 });
      return [...zoomed, ...phone, ...spaced.map((one) => `spaced: ${one}`)];
    };
    const options = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };
    assert.deepEqual(await visitAll("both", options, look), []);
  });

  it("has a contrast of 7:1 in what is read at length, in the light and in the dark", async () => {
    const look = async (page: Page) => {
      await page.emulateMedia({ colorScheme: "light" });
      const light = await findFaintText(page, readAtLength, 7);
      await page.emulateMedia({ colorScheme: "dark" });
      return [...light, ...(await findFaintText(page, readAtLength, 7))];
    };
    assert.deepEqual(await visitAll("English", {}, look), []);
  });

  it("loses nothing where the system forces its own colours, on paper or on slate", async () => {
    const look = async (page: Page) => {
      const faults: string[] = [];
      await page.emulateMedia({ forcedColors: "none" });
      const text = await readShownText(page);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ forcedColors: "active", colorScheme });
        if ((await readShownText(page)) !== text) faults.push("other words are shown");
        // Not by axe, which takes the colours for those that the site has asked for.
        faults.push(...(await findIndistinct(page)), ...(await findFaintText(page, "body *", 4.5)));
      }
      return faults;
    };
    assert.deepEqual(await visitAll("English", {}, look), []);
  });
});

import type { Browser, Page } from "playwright-core";
import { type Server, serveSite } from "../../src/serve/serve.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { listenForFaults } from "../browser/listen-for-faults.ts";

/** A reader at the search page of a site. */
export interface SearchReader {
  readonly browser: Browser;
  readonly page: Page;
  readonly address: string;
  /** What went wrong in the page. */
  readonly faults: readonly string[];
  /** Asks by the page's address and gives the addresses of all articles that are found, in order. */
  find(query: Readonly<Record<string, string>>): Promise<string[]>;
  /** Waits until the page says what came of it. */
  settled(): Promise<string>;
  close(): Promise<void>;
}

export async function openSearch(folder: string): Promise<SearchReader> {
  const server: Server = await serveSite({ folder, port: 0 });
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const faults = await listenForFaults(page, server.address);
  const settled = async () => {
    const status = page.locator("#search-status");
    await page.waitForFunction(() => {
      const text = document.getElementById("search-status")?.textContent ?? "";
      return text !== "" && !text.includes("…");
    });
    return (await status.textContent()) ?? "";
  };
  return {
    ...{ browser, page, faults, settled, address: server.address },
    async find(query) {
      await page.goto(`${server.address}search/?${new URLSearchParams(query)}`);
      await settled();
      await page.evaluate(showAll);
      return await page
        .locator("#search-results .article-list__title")
        .evaluateAll((links) =>
          links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
        );
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Asks for more until there are no more, within the page: for each, a click from without takes five times as long. */
async function showAll(): Promise<void> {
  const more = document.getElementById("search-more") as HTMLButtonElement;
  const results = document.getElementById("search-results") as HTMLElement;
  while (!more.hidden) {
    const count = results.childElementCount;
    more.click();
    while (results.childElementCount === count && !more.hidden) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** What is visited, and how the browser shows it. */
export interface Visit {
  readonly browser: Browser;
  /** Of the server, with a slash at its end. */
  readonly address: string;
  /** Relative to that address. */
  readonly paths: readonly string[];
  readonly options?: BrowserContextOptions;
  /** Done with each tab before it opens anything. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** As many pages at once as keep two processors busy. */
const atOnce = 3;

/**
 * Opens each page and collects what is found there, each with the page's path before it. Pages are
 * visited several at once, in tabs that share a cache, as a reader's do.
 */
export async function visitPages(
  { browser, address, paths, options = {}, prepare }: Visit,
  look: (page: Page, path: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const context = await browser.newContext(options);
  // esbuild calls it in functions that go to the browser, where it is not.
  await context.addInitScript("globalThis.__name = (made) => made");
  const left = [...paths];
  const found: string[] = [];
  const visitNext = async (page: Page) => {
    await prepare?.(page);
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      await page.goto(new URL(path, address).href);
      for (const one of await look(page, path)) found.push(`${path}: ${one}`);
    }
  };
  const pages = await Promise.all(Array.from({ length: atOnce }, () => context.newPage()));
  await Promise.all(pages.map(visitNext));
  await context.close();
  return found.sort();
}

import type { Page } from "playwright-core";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { listenToLine } from "./listen-to-line.ts";
import { type WatchedTimes, watchResults } from "./watch-results.ts";

/** What a reader with an empty browser waits for, and loads. */
export interface ReaderRun {
  /** From the last key, or from the start of the way to the page, to the first results. */
  readonly firstSeconds: number;
  /** Until the whole archive, or the whole year, was asked. */
  readonly allSeconds: number;
  /** Heads and bodies, compressed as sent, of the page and all it loads. */
  readonly firstBytes: number;
  readonly allBytes: number;
  /** By file, until the first results. */
  readonly files: ReadonlyMap<string, number>;
}

/** What is asked for. */
export interface ReaderOrder {
  /** Of the site, with a slash behind it. */
  readonly address: string;
  readonly words: string;
  /** "2012", where the search is narrowed to a year. */
  readonly year?: string;
  /** Whether the words are typed into the open page, or stand in the address. */
  readonly typed: boolean;
}

/** Between two keys (ms): a quick typist. */
const keyPause = 80;

/** Asks once, in a browser of its own, which has nothing in its cache. */
export async function measureReader(order: ReaderOrder): Promise<ReaderRun> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const line = await listenToLine(page);
    // What tsx puts around functions that have names, and the page does not know.
    await page.addInitScript("globalThis.__name = (made) => made");
    await page.addInitScript(watchResults);
    await ask(page, order);
    const times = await waitForAll(page);
    const epoch = await page.evaluate(() => performance.timeOrigin);
    const start = order.typed ? times.typed : 0;
    return {
      firstSeconds: (times.first - start) / 1000,
      allSeconds: (times.all - start) / 1000,
      firstBytes: line.bytesUntil(epoch + times.first),
      allBytes: line.bytesUntil(epoch + times.all),
      files: line.filesUntil(epoch + times.first),
    };
  } finally {
    await browser.close();
  }
}

async function ask(page: Page, { address, words, year, typed }: ReaderOrder): Promise<void> {
  const range = year ? { from: year, to: year } : {};
  const query = typed ? "" : `?${new URLSearchParams({ q: words, ...range })}`;
  await page.goto(`${address}search/${query}`, { waitUntil: "load" });
  if (!typed) return;
  for (const [name, date] of Object.entries(range))
    await page.locator(`#search-${name}`).fill(date);
  await page.locator("#search-q").pressSequentially(words, { delay: keyPause });
}

async function waitForAll(page: Page): Promise<WatchedTimes> {
  const isThere = () => (window as unknown as { watched: WatchedTimes }).watched.all > 0;
  await page.waitForFunction(isThere, undefined, { polling: 100 });
  // A frame more, for the time of the frame itself.
  await page.waitForTimeout(100);
  return await page.evaluate(() => (window as unknown as { watched: WatchedTimes }).watched);
}

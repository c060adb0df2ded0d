import { type Browser, chromium } from "playwright-core";
import { hangGuard } from "../hang-guard.ts";
import { findChromium } from "./find-chromium.ts";

/** Chromium's root user has no sandbox; the others keep silent about themselves on the network. */
const args = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A browser without a window, whose pages wait for what they are told to wait for, however busy the
 * machine is (Playwright gives up after 30 s). Whoever starts it closes it.
 */
export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args,
    timeout: hangGuard,
  });
  const newContext = browser.newContext.bind(browser);
  // `newPage` calls it, too.
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(hangGuard);
    return context;
  };
  return browser;
}

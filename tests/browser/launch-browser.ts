import { type Browser, chromium } from "playwright-core";
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

/** A browser without a window. Whoever starts it closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args });
}

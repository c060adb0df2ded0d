import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * Path of a Chromium: the one that CHROMIUM_PATH names, the system's, or Playwright's own.
 * @throws Error that says how to get one.
 */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  const found = named ? [named] : [...places, chromium.executablePath()];
  const path = found.find((place) => existsSync(place));
  if (path) return path;
  const remedy = "Install one (bash tests/install-browser.sh), or set CHROMIUM_PATH to its path.";
  throw new Error(`There is no Chromium at ${found.join(", ")}. ${remedy}`);
}

/** `find-chromium.ts` prints the path; exit code 1 where there is none. */
if (process.argv[1]?.endsWith("find-chromium.ts")) console.log(findChromium());

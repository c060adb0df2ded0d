import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { serveSite } from "../../src/serve/serve.ts";
import { findKinds, type KindOfPage } from "../browser/kinds-of-pages.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { visitPages } from "../browser/visit-pages.ts";
import type { BuiltSite } from "../site/built-site.ts";
import { buildArchive } from "./archives.ts";
import { type Picture, writeContactSheet } from "./contact-sheet.tsx";
import { readOptions, type ScreenshotOptions } from "./read-options.ts";

/*
 * `npm run screenshots`: pictures of every kind of page, for looking at, and a page that shows them side
 * by side. No test compares them: what is right about a page, people see.
 */

/** CSS pixels: lists of hundreds look alike all the way down. */
const mostHeight = 6000;

const options = readOptions(process.argv.slice(2));
mkdirSync(options.out, { recursive: true });
const browser = await launchBrowser();
const pictures: Picture[] = [];
for (const archive of options.archives) {
  for (const language of options.languages) {
    const site = buildArchive(archive, language);
    if (!site) continue;
    const taken = await takePictures(browser, site, `${archive}-${language}`, options);
    console.log(`${archive}, ${language}: ${taken.length} pictures`);
    pictures.push(...taken);
  }
}
await browser.close();
writeFileSync(join(options.out, "index.html"), writeContactSheet(pictures));
console.log(`To look at them: ${join(options.out, "index.html")}`);

async function takePictures(
  browser: Browser,
  site: BuiltSite,
  name: string,
  { out, kinds, widths, schemes }: ScreenshotOptions,
): Promise<Picture[]> {
  const wanted = findKinds(site).filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  const byPath = new Map(wanted.map((page) => [page.path, page]));
  const server = await serveSite({ folder: site.folder, port: 0 });
  const taken: Picture[] = [];
  const { address } = server;
  // The first page of a tab only fetches the fonts: they are there for all the others.
  const prepare = async (page: Page) =>
    void (await page.goto(address, { waitUntil: "networkidle" }));
  await visitPages({ browser, address, paths: [...byPath.keys()], prepare }, async (page, path) => {
    for (const width of widths) {
      for (const scheme of schemes) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
        const file = `${name}-${fileName(byPath.get(path), path)}-${width}-${scheme}.png`;
        const whole = await page.evaluate(() => document.documentElement.scrollHeight);
        const height = Math.max(900, Math.min(whole, mostHeight));
        // A window of this height: `fullPage` shows the same tile many times on very long pages.
        await page.setViewportSize({ width, height });
        await page.screenshot({ path: join(out, file) });
        taken.push({ file, page: `${name}: ${path}`, width, scheme });
      }
    }
    return [];
  });
  server.close();
  return taken;
}

function fileName(page: KindOfPage | undefined, path: string): string {
  const address = path.replace(/(?:-[0-9a-f]{12})?\.html$|\/index\.html$/, "");
  return `${page?.kind}-${address.replace(/[^a-z0-9.]+/g, "-").slice(0, 40)}`;
}

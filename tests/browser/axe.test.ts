import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, it } from "node:test";
import type axe from "axe-core";
import type { Browser } from "playwright-core";
import { type Server, serveSite } from "../../src/serve/serve.ts";
import { buildSite } from "../site/built-site.ts";
import { kindsOfPages } from "./kinds-of-pages.ts";
import { launchBrowser } from "./launch-browser.ts";

const site = buildSite();
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe("axe", () => {
  let browser: Browser;
  let server: Server;
  before(async () => {
    server = await serveSite({ folder: site.folder, port: 0 });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  it("finds nothing that shuts readers out on any kind of page, in the light and in the dark", async () => {
    const page = await browser.newPage();
    const found: string[] = [];
    for (const path of kindsOfPages(site)) {
      await page.goto(new URL(path, server.address).href);
      await page.evaluate(source);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations, passes } = await page.evaluate(() => {
          return (window as unknown as { axe: typeof axe }).axe.run();
        });
        assert.ok(passes.length > 10, path);
        for (const { id, help, nodes } of violations) {
          const places = nodes.map(({ html }) => html).join(" ");
          found.push(`${path} (${colorScheme}): ${id}: ${help}: ${places}`);
        }
      }
    }
    assert.deepEqual(found, []);
  });
});

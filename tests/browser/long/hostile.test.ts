import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { type Server, serveSite } from "../../../src/serve/serve.ts";
import { longestTitle } from "../../../src/text/text.ts";
import { attacks } from "../../hostile/attacks.ts";
import { buildHostileSite } from "../../hostile/build-hostile-site.ts";
import { collapse } from "../../hostile/read-back.ts";
import { strings } from "../../hostile/strings.ts";
import { type Kind, pathOf } from "../../hostile/write-archive.ts";
import { rowOf } from "../../site/built-site.ts";
import { launchBrowser } from "../launch-browser.ts";
import { listenForFaults } from "../listen-for-faults.ts";

const site = buildHostileSite();

/**
 * Every list that has titles, sources or authors on it, pages of a third of the attacks, and those of a first line
 * that is too long for a title.
 */
const lists = site.pages.filter((path) => {
  return /^(?:2021\/03\/05|sources|authors|undated|report)\/(?:index|page-\d+)\.html$/.test(path);
});
const kinds: readonly Kind[] = ["fields", "links", "body"];
const ofAttacks = attacks.flatMap((_, at) => {
  if (at % 3 > 0) return [];
  const file = pathOf(
    kinds[(at / 3) % kinds.length] ?? "body",
    strings.length - attacks.length + at,
  );
  return rowOf(site, file).page ?? [];
});
const ofLongLines = strings.flatMap((text, at) => {
  return `Title ${text}`.length > longestTitle ? (rowOf(site, pathOf("title", at)).page ?? []) : [];
});

describe("a hostile site in Chromium", () => {
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

  it("runs nothing, breaks no policy, asks no other host, and shows every string", async () => {
    const page = await browser.newPage();
    const heard = await listenForFaults(page, server.address);
    let shown = "";
    for (const path of [
      "index.html",
      "about/index.html",
      "404.html",
      ...lists,
      ...ofAttacks,
      ...ofLongLines,
    ]) {
      await page.goto(new URL(path, server.address).href);
      const [ran, scripts, text] = await page.evaluate(() => [
        "ran" in window,
        [...document.scripts].filter((script) => !script.src.startsWith(location.origin)).length,
        document.body.textContent ?? "",
      ]);
      assert.deepEqual([ran, scripts], [false, 0], path);
      shown += collapse(text);
    }
    assert.deepEqual(heard, []);
    const hidden =
      /[\0-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u;
    const missing = strings.filter((text) => !hidden.test(text) && !shown.includes(collapse(text)));
    assert.deepEqual(missing, []);
    await page.close();
  });
});

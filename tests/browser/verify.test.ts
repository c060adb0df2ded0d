import assert from "node:assert/strict";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { type Server, serveSite } from "../../src/serve/serve.ts";
import { en } from "../../templates/words/en.ts";
import { buildSite, fixture, pageOf } from "../site/built-site.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { launchBrowser } from "./launch-browser.ts";
import { listenForFaults } from "./listen-for-faults.ts";

const site = buildSite();
const words = en.verify;
const lamps = pageOf(site, "2019/03/lamps.txt");
/** A copy, of which files are changed. */
const folder = makeTemporaryFolder();
cpSync(site.folder, folder, { recursive: true });
const twin = join(folder, lamps.replace(/html$/, "txt"));

/** Fragments that must lead nowhere: only an article of this site is believed. */
const hostile = [
  "//evil.example/2019/03/02/a-e3e368365f4f.html",
  "https://evil.example/2019/03/02/a-e3e368365f4f.html",
  "javascript:alert(1)",
  "/../2019/03/02/a-e3e368365f4f.html",
  "/2019/../../a-e3e368365f4f.html",
  "/2019/03/02/%2e%2e/a-e3e368365f4f.html",
  "/\\evil.example/a-e3e368365f4f.html",
  "/about/index.html",
  `${lamps}?x=1`,
  `${lamps}#<img src=x onerror=alert(1)>`,
  "<script>alert(1)</script>",
];

describe("the page that verifies files", () => {
  let browser: Browser;
  let server: Server;
  let page: Page;
  before(async () => {
    server = await serveSite({ folder, port: 0 });
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  const answers = () => page.locator(".verify__answer").allTextContents();
  const resultOf = async (fragment: string) => {
    // The same page with another fragment would only be turned to, not opened.
    await page.goto("about:blank");
    await page.goto(new URL(`/verify/#${fragment}`, server.address).href);
    await page.waitForSelector("#result:not([aria-busy]) .verify__answer");
    return answers();
  };

  it("is reached from an article by keyboard, and finds its files unchanged", async () => {
    const heard = await listenForFaults(page, server.address);
    await page.goto(new URL(lamps, server.address).href);
    assert.equal(await page.locator("script").count(), 0);
    await page.locator(".provenance__verify a").focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(".verify__answer >> nth=1");
    assert.deepEqual(await answers(), [words.same, words.same]);
    const codes = await page.locator("#result code").allTextContents();
    assert.equal(codes.length, 4);
    assert.equal(codes[0], codes[1]);
    assert.match(codes[0] ?? "", /^[0-9a-f]{64}$/);
    assert.equal(await page.locator("#result").getAttribute("role"), "status");
    await page.getByRole("link", { name: "Harbour lamps" }).click();
    assert.equal(new URL(page.url()).pathname, lamps);
    assert.deepEqual(heard, []);
  });

  it("finds a single changed byte, and a file that is gone", async () => {
    const bytes = readFileSync(twin);
    try {
      writeFileSync(twin, Buffer.from(bytes).fill(0x2e, 20, 21));
      assert.deepEqual(await resultOf(lamps), [words.other, words.same]);
      rmSync(twin);
      assert.deepEqual(await resultOf(lamps), [words.missingFile, words.same]);
    } finally {
      writeFileSync(twin, bytes);
    }
    assert.deepEqual(readFileSync(twin), readFileSync(join(fixture, "2019/03/lamps.txt")));
  });

  for (const fragment of hostile) {
    it(`asks for nothing when its address says ${fragment}`, async () => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("dialog", () => assert.fail("a script ran"));
      assert.deepEqual(await resultOf(fragment), [words.wrongAddress]);
      const others = asked.filter((url) => !/\/verify\/|\/assets\/|favicon|about:/.test(url));
      assert.deepEqual(others, []);
    });
  }

  it("says so when there is no such article", async () => {
    assert.deepEqual(await resultOf("/2019/03/02/a-000000000000.html"), [words.missingPage]);
  });

  it("says what to do where the browser computes no digests", async () => {
    await page.addInitScript("delete Crypto.prototype.subtle");
    assert.deepEqual(await resultOf(lamps), [words.noCrypto]);
  });

  it("explains how to check by hand without JavaScript, and from a disk", async () => {
    const portable = buildSite({ options: ["--portable"] });
    const plain = await browser.newPage({ javaScriptEnabled: false });
    const file = pathToFileURL(join(portable.folder, "verify/index.html")).href;
    for (const address of [new URL(`/verify/#${lamps}`, server.address).href, `${file}#${lamps}`]) {
      await plain.goto(address);
      const text = await plain.locator("main").textContent();
      assert.ok(text?.includes(words.idle));
      assert.match(text ?? "", /sha256sum FILE/);
    }
    await page.goto(`${file}#${lamps}`);
    assert.ok((await page.locator("#result").textContent())?.includes("check by hand"));
    await plain.close();
  });
});

import assert from "node:assert/strict";
import { appendFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type axe from "axe-core";
import type { Browser } from "playwright-core";
import { type Running, startCommand } from "../cli/start-command.ts";
import { fixture } from "../site/built-site.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { launchBrowser } from "./launch-browser.ts";
import { listenForFaults } from "./listen-for-faults.ts";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
const temporary = makeTemporaryFolder();
const articles = join(temporary, "articles");
const settings = join(temporary, "archive.yaml");
writeFileSync(settings, "title: Before\n");
cpSync(join(fixture, "2019"), articles, { recursive: true });

describe("a page of dev that is open in Chromium", () => {
  let browser: Browser;
  let server: Running;
  before(async () => {
    const out = join(temporary, "site");
    const places = ["--articles", articles, "--settings", settings, "--out", out];
    server = await startCommand("dev", "--port", "0", ...places);
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.stop();
  });

  it("shows what changes, again and again, without being touched", async () => {
    const page = await browser.newPage();
    const heard: string[] = [];
    page.on("console", (message) => heard.push(message.text()));
    const listening = page.waitForResponse("**/_live/events*");
    await page.goto(server.address);
    await page.getByRole("link", { name: "Harbour lamps lit again" }).click();
    await listening;
    const relistening = page.waitForResponse("**/_live/events*");
    appendFileSync(join(articles, "03/lamps.txt"), "A forty-first lamp was found in a shed.\n");
    await page.getByText("A forty-first lamp").waitFor();
    await relistening;
    appendFileSync(join(articles, "03/lamps.txt"), "A forty-second was not.\n");
    await page.getByText("A forty-second was not.").waitFor();
    assert.deepEqual(heard, []);
  });

  it("shows what is to be mended, and no more of it when it is mended", async () => {
    const page = await browser.newPage();
    const faults = await listenForFaults(page, server.address);
    await page.goto(new URL("2019/03/02/", server.address).href);
    await page.getByRole("link", { name: "Harbour lamps lit again" }).click();
    const lamps = join(articles, "03/lamps.txt");
    const text = readFileSync(lamps, "utf8");
    const evil = "20190231<img src=x>";
    writeFileSync(lamps, text.replace(/^\d{8}$/m, evil));

    const panel = page.getByRole("complementary", { name: "Problems in the last build" });
    await panel.getByText("bad-date").waitFor();
    await panel
      .getByRole("status")
      .filter({ hasText: /\d warnings?; [1-9] in the article on this page/ })
      .waitFor();
    const item = panel.getByRole("listitem").filter({ hasText: "bad-date" });
    for (const part of ["warning", "03/lamps.txt:2", evil]) await item.getByText(part).waitFor();
    assert.equal(await panel.locator("img").count(), 0);
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(() => {
      return (window as unknown as { axe: typeof axe }).axe.run();
    });
    assert.deepEqual(
      violations.map(({ id }) => id),
      [],
    );

    writeFileSync(lamps, text);
    await page.getByRole("heading", { name: "Harbour lamps lit again" }).first().waitFor();
    await panel.getByText("bad-date").waitFor({ state: "detached" });
    // The address it was moved to and back from has no page for an instant.
    assert.deepEqual(
      faults.filter((fault) => !/404/.test(fault)),
      [],
    );
  });

  it("tells in the page why a build failed, and stays closed once closed", async () => {
    const page = await browser.newPage();
    const faults = await listenForFaults(page, server.address);
    await page.goto(server.address);
    writeFileSync(settings, "titel: Broken\n");
    const panel = page.locator(".backfile-live");
    await panel.getByText("titel is not a setting").waitFor();
    await panel
      .getByRole("status")
      .filter({ hasText: /build failed/ })
      .waitFor();
    await panel.getByRole("button", { name: "Close" }).click();
    await panel.waitFor({ state: "detached" });
    const listening = page.waitForResponse("**/_live/events*");
    await page.reload();
    await listening;
    assert.equal(await panel.count(), 0);

    writeFileSync(settings, "title: Mended\n");
    await page.getByRole("link", { name: "Mended" }).first().waitFor();
    assert.deepEqual(faults, []);
  });

  it("lists problems of other articles closed, in the dark as well", async () => {
    writeFileSync(join(articles, "bad.txt"), "");
    const page = await browser.newPage({ colorScheme: "dark" });
    await page.goto(server.address);
    const panel = page.locator(".backfile-live");
    const list = panel.getByText("bad.txt");
    // Only then it is the page of the last build, and no more loaded anew when the list is open.
    await list.waitFor({ state: "attached" });
    assert.equal(await list.isVisible(), false);
    await panel.getByText("What to correct").click();
    await list.waitFor();
    const [paper = 255] = await panel.evaluate((element) => {
      return (getComputedStyle(element).backgroundColor.match(/\d+/g) ?? []).map(Number);
    });
    assert.ok(paper < 80, `background ${paper}`);
  });
});

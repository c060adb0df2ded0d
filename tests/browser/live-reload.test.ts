import assert from "node:assert/strict";
import { appendFileSync, cpSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { type Running, startCommand } from "../cli/start-command.ts";
import { fixture } from "../site/built-site.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { launchBrowser } from "./launch-browser.ts";

const temporary = makeTemporaryFolder();
const articles = join(temporary, "articles");
cpSync(join(fixture, "2019"), articles, { recursive: true });

describe("a page of dev that is open in Chromium", () => {
  let browser: Browser;
  let server: Running;
  before(async () => {
    const out = join(temporary, "site");
    server = await startCommand("dev", "--port", "0", "--articles", articles, "--out", out);
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
    const listening = page.waitForResponse("**/_live/events");
    await page.goto(server.address);
    await page.getByRole("link", { name: "Harbour lamps lit again" }).click();
    await listening;
    const relistening = page.waitForResponse("**/_live/events");
    appendFileSync(join(articles, "03/lamps.txt"), "A forty-first lamp was found in a shed.\n");
    await page.getByText("A forty-first lamp").waitFor();
    await relistening;
    appendFileSync(join(articles, "03/lamps.txt"), "A forty-second was not.\n");
    await page.getByText("A forty-second was not.").waitFor();
    assert.deepEqual(heard, []);
  });
});

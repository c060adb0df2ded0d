import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { buildSite, pageOf } from "../site/built-site.ts";
import { goByKeyboard, readFocus } from "./checks/focus.ts";
import { serveSites } from "./served-sites.ts";

const site = buildSite();
const lamps = pageOf(site, "2019/03/lamps.txt").slice(1);

/** From the front page to an article by its year, its month and its day. */
const way = ["2019/", "2019/03/", "2019/03/02/", lamps];

describe("a reader in Chromium", () => {
  const served = serveSites(site);
  const addressOf = (path: string) => new URL(path, served().addresses[0]).href;

  it("sees hostile text as text: no element of it is in the page that could run", async () => {
    const page = await served().browser.newPage();
    for (const file of ["hostile/title.txt", "hostile/title.md", "hostile/raw-html.md"]) {
      await page.goto(addressOf(pageOf(site, file)));
      const foreign = "script, img, iframe, [onclick], [onmouseover], main b b";
      assert.equal(await page.locator(foreign).count(), 0, file);
      // Bold words of a text are shown as such, and nothing else of it.
      const bold = await page.locator("main b").allTextContents();
      assert.deepEqual(bold, file === "hostile/raw-html.md" ? ["bold"] : []);
      assert.notEqual(await page.title(), "ran");
    }
    await page.goto(addressOf(pageOf(site, "hostile/title.txt")));
    const title = `<script>alert(1)</script> & "quotes" 'and' <b>more</b>`;
    assert.equal(await page.locator("h1").textContent(), title);
    await page.close();
  });

  it("comes from the front page to an article by year, month and day with Tab and Enter alone, and sees where they are", async () => {
    // Where pages glide to what has the focus it is seen a moment later.
    const page = await served().browser.newPage({ reducedMotion: "reduce" });
    await page.goto(addressOf("/"));
    for (const path of way) await goByKeyboard(page, addressOf(path));
    await page.getByText("The last of the forty lamps").waitFor();
    await page.close();
  });

  it("skips to the text with the first Tab, and goes on from there", async () => {
    const page = await served().browser.newPage();
    await page.goto(addressOf("/2021/"));
    await page.keyboard.press("Tab");
    const skip = page.locator(".skip-link");
    const focus = await readFocus(page);
    assert.deepEqual([focus.name, focus.fault], [(await skip.textContent())?.trim(), ""]);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement?.closest("main") !== null));
    await page.close();
  });

  it("finds the same way without JavaScript", async () => {
    const context = await served().browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf("/"));
    for (const path of way) {
      const hrefs = await page.locator("a").evaluateAll((links) => {
        return links.map((link) => link.getAttribute("href") ?? "");
      });
      const at = hrefs.findIndex((href) => new URL(href, page.url()).href === addressOf(path));
      assert.notEqual(at, -1, `${page.url()} does not lead to ${path}`);
      await page.locator("a").nth(at).click();
      assert.equal(page.url(), addressOf(path));
      assert.equal(await page.locator("h1").count(), 1);
    }
    await page.getByText("The last of the forty lamps").waitFor();
    await context.close();
  });
});

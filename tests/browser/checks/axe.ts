import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Rules whose answer depends on the colours that are shown. */
const ofColours = ["color-contrast", "link-in-text-block"];

/**
 * What shuts readers out of the page that is open, by axe-core with all its rules, best practices and
 * size of targets (WCAG 2.2, 24 px) included; or by those of colours alone.
 */
export async function findBarriers(page: Page, rules: "all" | "colours"): Promise<string[]> {
  if (await page.evaluate(() => !("axe" in window))) await page.evaluate(source);
  const options: axe.RunOptions =
    rules === "all" ? { rules: { "target-size": { enabled: true } } } : { runOnly: ofColours };
  return page.evaluate(async (given) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(given);
    return violations.map(({ id, help, nodes }) => {
      return `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" ")}`;
    });
  }, options);
}

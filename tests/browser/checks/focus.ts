import type { Page } from "playwright-core";

/** Where the keyboard is on a page. */
export interface Focus {
  /** Address that Enter leads to; empty where the focus is on no link. */
  readonly leadsTo: string;
  readonly name: string;
  /** Why a reader would not see where they are; empty where they do. */
  readonly fault: string;
}

/** What has the focus, and whether that shows: an outline of 2 px or more, on the screen. */
export function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const href = element.getAttribute("href");
    const leadsTo = href === null ? "" : new URL(href, document.baseURI).href;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height, top, bottom, left, right } = element.getBoundingClientRect();
    const outlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    const onScreen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    const faults = [
      outlined ? "" : "has no outline",
      width > 0 && height > 0 ? "" : "has no size",
      onScreen ? "" : "is not on the screen",
    ];
    const fault = faults.filter(Boolean).join(", ");
    const name = element.textContent?.trim() ?? "";
    return { leadsTo, name, fault: fault && `${element.outerHTML.slice(0, 120)} ${fault}` };
  });
}

/** More than any page of the fixture has links. */
const mostSteps = 400;

/**
 * Presses Tab until the focus is on a link to an address, then Enter.
 * @throws Error where there is no such link, or the focus was not to be seen on the way to it.
 */
export async function goByKeyboard(page: Page, address: string): Promise<void> {
  for (let steps = 0; steps < mostSteps; steps += 1) {
    await page.keyboard.press("Tab");
    const focus = await readFocus(page);
    if (focus.fault) throw new Error(`${page.url()}: ${focus.fault}`);
    if (focus.leadsTo !== address) continue;
    await Promise.all([page.waitForURL(address), page.keyboard.press("Enter")]);
    return;
  }
  throw new Error(`${page.url()}: Tab comes to no link to ${address}`);
}

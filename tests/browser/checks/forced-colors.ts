import type { Page } from "playwright-core";

/**
 * What a reader whose system forces its own few colours cannot tell apart on the page that is open:
 * links from text, the current one from its siblings; and drawn shapes that keep colours of their own.
 */
export function findIndistinct(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** The system's colour as the browser computes it. */
    const system = (name: string): string => {
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.setProperty("color", name);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };
    const linkColours = [system("LinkText"), system("VisitedText"), system("ActiveText")];
    const shown = (element: Element) => element.getClientRects().length > 0;
    const short = (element: Element) => element.outerHTML.slice(0, 160);
    const faults: string[] = [];

    for (const link of document.querySelectorAll("a[href]")) {
      if (!shown(link) || !link.textContent?.trim()) continue;
      const { color, fill, textDecorationLine } = getComputedStyle(link);
      const colour = link instanceof SVGElement ? [color, fill] : [color];
      const coloured = colour.some((one) => linkColours.includes(one));
      if (!coloured && !textDecorationLine.includes("underline")) {
        faults.push(`a link like text: ${short(link)}`);
      }
    }

    /** What of the look of an element the system leaves alone. */
    const marks = (element: Element) => {
      const style = getComputedStyle(element);
      const { fontWeight, fontStyle, textDecorationLine, outlineStyle, textDecorationThickness } =
        style;
      const edges = [style.borderBlockEnd, style.borderBlockStart, style.borderInlineStart];
      const line = getComputedStyle(element).textDecorationColor;
      return [
        ...[fontWeight, fontStyle, textDecorationLine, textDecorationThickness, outlineStyle],
        ...[line, style.color, style.backgroundColor, ...edges],
        getComputedStyle(element, "::before").content,
        getComputedStyle(element, "::after").content,
      ].join(" ");
    };
    for (const current of document.querySelectorAll("[aria-current]")) {
      const group = current.closest("ol, ul, nav, table") ?? document.body;
      const others = [...group.querySelectorAll(`${current.tagName}:not([aria-current])`)];
      if (others.some((other) => shown(other) && marks(other) === marks(current))) {
        faults.push(`like the others: ${short(current)}`);
      }
    }
    return faults;
  });
}

/** The words that are on the page, as far as they are shown at all. */
export function readShownText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText.replace(/\s+/g, " "));
}

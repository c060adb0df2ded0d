import type { Page } from "playwright-core";

/** What is read at length: the text of articles, and the titles that lists are made of. */
export const readAtLength = "h1, .article__body *, .article-list__title";

/** Where text has less contrast with its paper than is asked for, by WCAG 1.4.3 and 1.4.6. */
export function findFaintText(page: Page, selector: string, least: number): Promise<string[]> {
  return page.evaluate(
    ([selector, least]) => {
      const canvas = document
        .createElement("canvas")
        .getContext("2d", { willReadFrequently: true });
      if (!canvas) throw new Error("no canvas");
      /** Red, green and blue of paint upon paint, whatever way the colours are written. */
      const mix = (paints: readonly string[]): number[] => {
        for (const paint of paints) {
          canvas.fillStyle = paint;
          canvas.fillRect(0, 0, 1, 1);
        }
        return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
      };
      /** Relative luminance by WCAG 2.2. */
      const luminance = (colour: readonly number[]): number => {
        const [r = 0, g = 0, b = 0] = colour.map((byte) => {
          const part = byte / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const papersOf = (element: Element): string[] => {
        const own = getComputedStyle(element).backgroundColor;
        return element.parentElement ? [...papersOf(element.parentElement), own] : [own];
      };
      const faint = new Set<string>();
      for (const element of document.querySelectorAll(selector)) {
        const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        if (!texts.some(({ textContent }) => textContent?.trim())) continue;
        const papers = papersOf(element);
        const ink = luminance(mix([...papers, getComputedStyle(element).color]));
        const paper = luminance(mix(papers));
        const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
        if (ratio < least)
          faint.add(`${ratio.toFixed(2)}: ${element.tagName}.${element.className}`);
      }
      return [...faint];
    },
    [selector, least] as const,
  );
}

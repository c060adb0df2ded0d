import type { Page } from "playwright-core";

/** Whether the page scrolls sideways, and which elements reach too far (WCAG 1.4.10). */
export function findSidewaysScrolling(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > root.clientWidth + 0.5 || left < -0.5;
    });
    const names = wide.map(({ tagName, className }) => `${tagName}.${className}`);
    return [`${root.scrollWidth} px of ${root.clientWidth}: ${names.slice(0, 5).join(" ")}`];
  });
}

/**
 * Text that its own element cuts off: too long for a box that hides what does not fit. What is
 * shortened to a number of lines, with an ellipsis, is meant so; what scrolls within it is not lost.
 */
export function findClippedText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = /hidden|clip/;
    const scrolls = (element: Element): boolean => {
      return /auto|scroll/.test(getComputedStyle(element).overflowX);
    };
    const rectsOf = (element: Element): DOMRect[] => {
      const text = document.createRange();
      const inner = [...element.querySelectorAll("*")].filter(scrolls);
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const rects: DOMRect[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (inner.some((scroller) => scroller.contains(node))) continue;
        text.selectNodeContents(node);
        rects.push(...text.getClientRects());
      }
      return rects;
    };
    const cut = [...document.body.querySelectorAll("*")].filter((element) => {
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
      if (!hides.test(overflowX + overflowY) || webkitLineClamp !== "none") return false;
      // What is kept for ears alone is one pixel large.
      if (element.clientWidth < 2 || !element.textContent?.trim()) return false;
      // What a text is given as `content` is not asked for: no word of ours stands there.
      const box = element.getBoundingClientRect();
      return rectsOf(element).some(({ left, right, top, bottom, width }) => {
        if (width === 0) return false;
        const wide = hides.test(overflowX) && (left < box.left - 1 || right > box.right + 1);
        return wide || (hides.test(overflowY) && (top < box.top - 1 || bottom > box.bottom + 1));
      });
    });
    return cut.map(({ outerHTML }) => `cut off: ${outerHTML.slice(0, 120)}`);
  });
}

/** Sets text as far apart as a reader may want it, by WCAG 1.4.12. */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    // No `<style>`: the page's policy forbids it, and a reader's own browser does without, too.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });
}

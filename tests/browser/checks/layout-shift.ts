import type { Page } from "playwright-core";

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** What has jumped since the page was opened; waits until its fonts are there and shown. */
export function findLayoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    for (let frames = 0; frames < 3; frames += 1) await frame();
    const shifts = await new Promise<readonly PerformanceEntry[]>((seen) => {
      const entries: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
      observer.observe({ type: "layout-shift", buffered: true });
      // What is buffered is handed over before the next frame but one.
      void frame()
        .then(frame)
        .then(() => seen([...entries, ...observer.takeRecords()]));
    });
    return (shifts as readonly Shift[]).map(({ value, sources }) => {
      const names = sources.map(({ node }) => (node instanceof Element ? node.className : "text"));
      return `jumped by ${value}: ${names.join(" ")}`;
    });
  });
}

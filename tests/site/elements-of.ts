import type { Element } from "./parse-html.ts";

/** All elements below one, whatever their tag, in the order of the page. */
export function elementsOf(root: Element): Element[] {
  return root.children.flatMap((child) => {
    return typeof child === "string" ? [] : [child, ...elementsOf(child)];
  });
}

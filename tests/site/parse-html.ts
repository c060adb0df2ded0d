import { decode } from "./html-text.ts";

/** An element of a page. Texts and values are decoded. */
export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

interface OpenElement extends Element {
  readonly children: (OpenElement | string)[];
}

const voidTags = new Set([
  "area",
  "base",
  "br",
  "col",
  "hr",
  "img",
  "source",
  "input",
  "link",
  "meta",
  "wbr",
]);
const token = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/gy;

/**
 * Reads a page as our templates write them: every element closed, every value in double quotes.
 * @throws Error where a page is not so. A browser would mend it silently, a test must not.
 */
export function parseHtml(html: string): Element {
  const root: OpenElement = { tag: "", attributes: new Map(), children: [] };
  const open = [root];
  const body = html.replace(/^<!doctype html>/i, "");
  token.lastIndex = 0;
  for (let at = 0; at < body.length; at = token.lastIndex) {
    const match = token.exec(body);
    const inner = open.at(-1);
    if (!match || !inner) throw new Error(`no HTML of ours: ${body.slice(at, at + 80)}`);
    const [, closing, tag = "", attributes = "", text] = match;
    if (text !== undefined) {
      inner.children.push(decode(text));
    } else if (closing) {
      if (inner.tag !== tag) throw new Error(`</${tag}> closes <${inner.tag}>`);
      open.pop();
    } else {
      const element = { tag, attributes: parseAttributes(attributes), children: [] };
      inner.children.push(element);
      if (!voidTags.has(tag)) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.tag}> is not closed`);
  return root;
}

/** All elements below one, in the order of the page, by tag and, if given, class. */
export function findAll(root: Element, tag: string, className?: string): Element[] {
  return root.children.flatMap((child) => {
    if (typeof child === "string") return [];
    const classes = child.attributes.get("class")?.split(" ") ?? [];
    const fits = child.tag === tag && (className === undefined || classes.includes(className));
    return [...(fits ? [child] : []), ...findAll(child, tag, className)];
  });
}

/** The one such element. @throws Error where there is none, or another. */
export function findOne(root: Element, tag: string, className?: string): Element {
  const [found, ...others] = findAll(root, tag, className);
  if (!found || others.length > 0) {
    throw new Error(`${found ? others.length + 1 : 0} times <${tag}> ${className ?? ""}`);
  }
  return found;
}

/** The text of an element and of all that is in it. */
export function textOf(element: Element): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : textOf(child)))
    .join("");
}

/** Addresses in the site that links of an element lead to, as seen from the page they stand on. */
export function linksIn(element: Element, page: string): string[] {
  const hrefs = findAll(element, "a").map((link) => link.attributes.get("href") ?? "");
  return hrefs.filter((href) => !/^[a-z]+:/i.test(href)).map((href) => resolveLink(href, page));
}

/** "../02/" on "/2019/03/15/index.html" is "/2019/03/02/". */
export function resolveLink(href: string, page: string): string {
  return new URL(href, `http://site.example${page}`).pathname;
}

function parseAttributes(text: string): Map<string, string> {
  const pairs = text.matchAll(/([a-z-]+)(?:="([^"]*)")?/g);
  return new Map([...pairs].map(([, name = "", value = ""]) => [name, decode(value)]));
}

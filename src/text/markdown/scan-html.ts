import { decodeHTML } from "entities";
import { escapeHtml } from "../html.ts";
import { safeUrl } from "../urls.ts";
import {
  apart,
  blocks,
  boundaries,
  codeElements,
  counted,
  empty,
  inline,
  isElement,
  synonyms,
} from "./html-elements.ts";
import { nameOf, type Reading } from "./reading.ts";
import { boundary, Media } from "./scan-media.ts";
import { scanTag, type Tag } from "./scan-tag.ts";
import { fill } from "./template/links.ts";

/** What stands between tags: comments, declarations and the like, complete ones only. */
const others = /<!--(?:-?>|[\s\S]*?-->)|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<![a-z][^<>]*>/iy;

/**
 * Rewrites HTML that a text has of its own, mixed with ours: what no page shows is counted and left out, addresses
 * become references, tags are written anew with attributes that we know. What is no tag becomes text.
 */
export function scanHtml(html: string, reading: Reading): string {
  for (const [, name = ""] of html.matchAll(/\shref\s*=\s*["']?#([^"'\s>]+)/gi))
    reading.fragments.add(nameOf(decodeHTML(name)));
  const parts: string[] = [];
  const media = new Media(html, reading);
  let at = 0;
  while (at < html.length) {
    const next = nextSign(html, at);
    parts.push(html.slice(at, next));
    if (next >= html.length) break;
    if (html[next] === "\x02") {
      const end = html.indexOf("\x03", next);
      parts.push(reading.held(Number(html.slice(next + 1, end))));
      at = end + 1;
      continue;
    }
    others.lastIndex = next;
    const other = others.exec(html);
    if (other) {
      const [raw] = other;
      at = next + raw.length;
      if (other[1] !== undefined) parts.push(escapeHtml(other[1]));
      else reading.leaveOut(raw.startsWith("<!--") ? "comment" : "instruction", raw);
      continue;
    }
    const tag = scanTag(html, next);
    const close =
      tag && codeElements.has(tag.name) && !tag.isEnd ? endOfCode(html, tag) : undefined;
    if (!tag || !isElement(tag.name) || close === -1) {
      parts.push("&lt;");
      at = next + 1;
      continue;
    }
    at = close ?? tag.end;
    if (!tag.isEnd) countLost(tag, html.slice(next, at), reading);
    if (codeElements.has(tag.name)) continue;
    const known = { ...tag, name: synonyms[tag.name] ?? tag.name };
    const written = rewrite(known, reading, media.write(known, next));
    parts.push(
      apart.has(tag.name) ? standApart(written, html, tag.isEnd ? at : next, tag.isEnd) : written,
    );
  }
  return parts.join("") + media.end();
}

/** Sets words in a control apart from those beside it. */
function standApart(written: string, html: string, at: number, isEnd: boolean): string {
  if (isEnd) return /^[\p{L}\p{N}<]/u.test(html.slice(at, at + 2)) ? `${written} ` : written;
  return /[\p{L}\p{N}]$/u.test(html.slice(Math.max(0, at - 2), at)) ? ` ${written}` : written;
}

function nextSign(html: string, at: number): number {
  const sign = /[<\x02]/g;
  sign.lastIndex = at;
  return sign.exec(html)?.index ?? html.length;
}

/** Returns the position behind an element of code, -1 if it does not end. */
function endOfCode(html: string, { name, end }: Tag): number {
  const closing = new RegExp(`</${name}\\b[^>]*>`, "gi");
  closing.lastIndex = end;
  return closing.exec(html) ? closing.lastIndex : -1;
}

/** Attributes that name what no page shows. */
const lostAttributes: Readonly<Partial<Record<string, string>>> = {
  longdesc: "long description",
  background: "background picture",
};

function countLost({ name, attributes }: Tag, raw: string, reading: Reading): void {
  const kind = counted[name];
  if (kind !== undefined) reading.leaveOut(kind, raw);
  for (const key of attributes.keys())
    if (/^on[a-z]/.test(key)) reading.leaveOut("event handler", raw);
    else if (lostAttributes[key] !== undefined) reading.leaveOut(lostAttributes[key], raw);
  if (name === "iframe" && attributes.has("srcdoc") && !attributes.get("src"))
    reading.leaveOut("frame", raw);
}

function rewrite(tag: Tag, reading: Reading, medium: string | undefined): string {
  const { name, isEnd, attributes } = tag;
  if (isEnd) {
    if (medium !== undefined) return medium;
    if (inline.has(name) || blocks.has(name)) return empty.has(name) ? "" : `</${name}>`;
    return boundaries.has(name) ? boundary : "";
  }
  const get = (key: string) => attributes.get(key) ?? "";
  const place = placeOf(get("id") || (name === "a" ? get("name") : ""), reading);
  const anchor = place && `<span${place}></span>`;
  if (name === "a") return anchor + linkOf(get("href"), get("title"), reading);
  if (medium !== undefined) return anchor + medium;
  if (inline.has(name) || blocks.has(name)) return `<${name}${place}${kept(name, attributes)}>`;
  return anchor + (boundaries.has(name) ? boundary : "");
}

function linkOf(href: string, title: string, reading: Reading): string {
  const address = reading.linkAttributes(fill(href), title);
  if (address) return `<a ${address}>`;
  // A link without an address keeps its words and its title; without one, its end meets no beginning.
  return title.trim() === "" ? "" : `<a title="${escapeHtml(title.trim())}">`;
}

/** The attribute of a place that a link of the same text leads to. */
function placeOf(id: string, reading: Reading): string {
  const name = id === "" ? "" : nameOf(id);
  return name !== "" && reading.fragments.has(name) ? ` data-name="${escapeHtml(name)}"` : "";
}

/** Attributes of elements that say something to readers. */
function kept(name: string, attributes: Tag["attributes"]): string {
  const get = (key: string) => attributes.get(key)?.trim() ?? "";
  const number = (key: string, most: number) => {
    const value = get(key);
    return /^\d{1,6}$/.test(value) && Number(value) <= most && Number(value) > 0
      ? ` ${key}="${Number(value)}"`
      : "";
  };
  const text = (key: string) => (get(key) === "" ? "" : ` ${key}="${escapeHtml(get(key))}"`);
  const dir = /^(?:ltr|rtl)$/i.test(get("dir")) ? ` dir="${get("dir").toLowerCase()}"` : "";
  const lang = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(get("lang"))
    ? ` lang="${get("lang")}"`
    : "";
  const common = dir + lang;
  if (name === "pre" || name === "table") return ` tabindex="0"${common}`;
  if (name === "td") return common + number("colspan", 100) + number("rowspan", 1000);
  if (name === "th") {
    const scope = /^(?:row|col|rowgroup|colgroup)$/i.test(get("scope"))
      ? ` scope="${get("scope").toLowerCase()}"`
      : "";
    return common + number("colspan", 100) + number("rowspan", 1000) + scope;
  }
  if (name === "ol")
    return common + number("start", 999_999) + (attributes.has("reversed") ? " reversed" : "");
  if (name === "li") return common + number("value", 999_999);
  if (name === "abbr" || name === "dfn") return common + text("title");
  if (name === "bdo") return dir || ' dir="ltr"';
  if (name === "blockquote" || name === "q" || name === "del" || name === "ins") {
    const cite = safeUrl(get("cite"));
    return common + (cite?.startsWith("http") ? ` cite="${escapeHtml(cite)}"` : "");
  }
  return common;
}

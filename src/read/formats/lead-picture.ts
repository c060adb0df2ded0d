import { decodeHTMLStrict } from "entities";
import { spellField } from "../../model/field-names.ts";
import type { LeadPicture } from "../../model/references.ts";
import type { FrontMatter } from "./front-matter.ts";

/** Names that heads have for the picture of an article, as `squeeze` spells them; the first that has an address counts. */
const names = [
  ...["image", "cover", "hero", "thumbnail", "featuredimage", "featureimage", "leadimage"],
  ...["coverimage", "heroimage", "headerimage", "banner", "ogimage", "images"],
  // Minimal Mistakes has a map with several of them; Hexo a list.
  ...["header", "teaser", "photos"],
];

/** Reads the picture that a head names: an address, or an object with alternative text, caption and credit. */
export function readLeadPicture({ data, lineOf }: FrontMatter): LeadPicture | undefined {
  if (data.size === 0) return undefined;
  const keys = new Map([...data.keys()].map((key) => [squeeze(key), key]));
  for (const name of names) {
    const key = keys.get(name);
    if (key === undefined) continue;
    const found = readPicture(data.get(key));
    if (!found) continue;
    const text = (...others: string[]) => {
      const value = others.map((other) => data.get(keys.get(other) ?? "")).find(isText);
      return value && withoutMarks(value);
    };
    const alt = found.alt ?? text(`${name}alt`, "alt");
    const caption = found.caption ?? text(`${name}caption`, "caption");
    const credit = found.credit ?? text(`${name}credit`, "credit", "photocredit");
    return {
      picture: { to: found.to, as: "picture", line: lineOf(key) },
      ...(alt !== undefined && { alt }),
      ...(caption !== undefined && { caption }),
      ...(credit !== undefined && { credit }),
    };
  }
  return undefined;
}

interface Found {
  readonly to: string;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

/** Spells a name without capitals, blanks and marks: `heroImage` and `hero_image` are one. */
function squeeze(name: string): string {
  return spellField(name).replaceAll("_", "");
}

function readPicture(value: unknown): Found | undefined {
  if (isText(value)) {
    // Obsidian writes “[[scan.jpg]]”.
    const to = fromRoot(value.trim().replace(/^!?\[\[([^\]|]+)(?:\|[^\]]*)?\]\]$/, "$1"));
    // A caption, “true”, a number: no address.
    return /\s/.test(to) && !/\.[a-z\d]{2,5}$/i.test(to)
      ? undefined
      : isAddress(to)
        ? { to }
        : undefined;
  }
  if (Array.isArray(value)) return value.map(readPicture).find((one) => one !== undefined);
  if (typeof value !== "object" || value === null) return undefined;
  const map = new Map(Object.entries(value).map(([key, one]) => [squeeze(key), one as unknown]));
  const to = [
    ...["src", "url", "path", "image", "file", "href", "feature", "relativepath"],
    ...["overlayimage", "teaser"],
  ]
    .map((key) => readPicture(map.get(key))?.to)
    .find((one) => one !== undefined);
  if (to === undefined) return undefined;
  const text = (...keys: string[]) => {
    const value = keys.map((key) => map.get(key)).find(isText);
    return value && withoutMarks(value);
  };
  return {
    to,
    alt: text("alt", "alttext", "alternative", "imagedescription"),
    caption: text("caption", "title", "description"),
    credit: text("credit", "attribution", "author", "source"),
  };
}

/** The words of a caption, in which other systems allow Markdown or HTML; what it links to is told behind them. */
function withoutMarks(value: string): string {
  const linked = (_: string, words: string, to: string) =>
    /^https?:/i.test(to) && words.trim() !== to ? `${words} (${to})` : words;
  const plain = value
    .replace(/!?\[([^[\]]*)\]\(\s*<?([^()\s<>]*)[^()]*\)/g, linked)
    .replace(
      /<a\b[^<>]*\bhref\s*=\s*["']([^"'<>]*)["'][^<>]*>([^<]*)<\/a\s*>/gi,
      (whole, to, words) => linked(whole, words, to),
    )
    .replace(/<\/?(?:a|b|br|cite|em|i|p|small|span|strong|u)\b[^<>]*>/gi, " ")
    .replace(/(\*{1,3}|__)(?=\S)([^*\n]*?\S)\1/g, "$2");
  return decodeHTMLStrict(plain).replace(/\s+/g, " ").trim();
}

/** Removes what stands for the site itself before a path: Ghost's `__GHOST_URL__`, code as in `{{ site.baseurl }}/a.jpg`. */
export function fromRoot(address: string): string {
  return address.replace(/^(?:__GHOST_URL__|\{\{[^{}]*\}\})(?=\/)/, "");
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isAddress(to: string): boolean {
  return /[./]/.test(to) && !/^(?:data|javascript):/i.test(to);
}

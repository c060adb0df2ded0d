import slugify from "@sindresorhus/slugify";
import transliterate from "@sindresorhus/transliterate";
import { shortHash } from "../text/hash.ts";
import type { Article } from "./article.ts";

/*
 * All addresses of the site are made here. Each is a path from the root of the site, with a leading
 * slash; folders end in one. Every segment is ASCII from [a-z0-9.-].
 */

const longestSlug = 80;
/** Names that Windows reserves for devices, with or without an extension; and names that look like a page. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.html$/;

/** Address of the search page. */
export const searchPath = "/search/";

/** Index roots that differ from the names of their fields. None may be added later. */
const pluralRoots = new Map([
  ["section", "/sections/"],
  ["language", "/languages/"],
]);

/** Returns the address of the index of a field, whatever its label: `/sections/`, `/tags/`, `/kicker/`. */
export function indexRoot(field: string): string {
  return pluralRoots.get(field) ?? `/${nameSegment(field.replaceAll("_", " ").trim() || field)}/`;
}

/** First segments that are taken in every archive, or may be in one with other indexes. */
const taken = new Set([
  ...["dates", "sources", "authors", "agencies", "places", "sections", "languages"],
  ...["search", "about", "report", "verify", "undated", "assets", "pagefind", "pictures", "files"],
  ...["index.html", "404.html", "favicon.svg", "opensearch.xml", "report.json"],
  ...["manifest-sha256.txt", "_headers", "_redirects"],
]);

/** Whether the archive has pages or files of its own at or below a first segment, as below years. */
export function isTaken(segment: string): boolean {
  return taken.has(segment) || /^\d+$/.test(segment);
}

/** `/2021/11/22/{slug}-{id}.html`; shorter as the date is less exact; `/undated/` without one. */
export function articlePath(article: Pick<Article, "id" | "slug" | "published">): string {
  const folder = article.published ? article.published.date.replaceAll("-", "/") : "undated";
  return `/${folder}/${article.slug}-${article.id}.html`;
}

/**
 * Returns the addresses of all pages of an article. A text that is too long for one has further ones:
 * `/2021/11/22/{slug}-{id}.2.html`.
 */
export function pathsOfArticle({
  path,
  typesetting,
}: Pick<Article, "path" | "typesetting">): string[] {
  const further = typesetting?.pages?.slice(1) ?? [];
  return [path, ...further.map((_, at) => path.replace(/\.html$/, `.${at + 2}.html`))];
}

/**
 * Returns the address of the source file's own bytes, beside the article's page; `ending` is "txt" or "md".
 */
export function twinPath(pagePath: string, ending: string, version?: string): string {
  const stem = pagePath.replace(/\.html$/, "");
  return `${stem}${version ? `.${version}` : ""}.${ending}`;
}

/**
 * Returns the address of a picture of one width, or without one of the file that was found: `/pictures/{hash}-960.webp`,
 * `/pictures/{hash}.jpg`.
 *
 * The hash is that of the file alone. The same picture keeps its addresses wherever its file is moved, however often
 * it is named, and whatever becomes of the settings or of the program that makes it: at most its bytes are better then.
 * Only another picture has another address, so that no reader's cache shows a wrong one.
 *
 * @param sha256 - of the owner's file
 * @param ending - "webp", "svg.txt"
 */
export function picturePath(sha256: string, ending: string, width?: number): string {
  return `/pictures/${sha256.slice(0, 16)}${width === undefined ? "" : `-${width}`}.${ending}`;
}

/**
 * Returns the address of a file that is published unchanged: `/files/{name}-{hash}.pdf`. Readers save it under that
 * name. It stays the same as long as name and bytes do.
 */
export function filePath(sha256: string, name: string, ending: string): string {
  return `/files/${cutSlug(titleSlug(name), 60)}-${sha256.slice(0, 16)}.${ending}`;
}

/** Returns the address of page `number` (from 1) of a list that starts at a folder. */
export function listPagePath(folder: string, number: number): string {
  return number === 1 ? folder : `${folder}page-${number}.html`;
}

/** Returns the file for a path of the site, relative to the output folder. */
export function outputFile(path: string): string {
  return path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
}

/**
 * Returns a slug of a title: lower-case ASCII of at most 80 bytes, cut between words; "article" if nothing
 * is left.
 */
export function titleSlug(title: string): string {
  // “McCain” and “YouTube” are a word each.
  const slug = slugify(title.slice(0, 400).toWellFormed(), { decamelize: false });
  return cutSlug(slug, longestSlug) || "article";
}

/**
 * Returns a path segment for a name. If ASCII cannot spell the name ("山田") or it is too long, a hash of the
 * whole name distinguishes it from others that would leave the same letters.
 */
export function nameSegment(name: string): string {
  const known = segments.get(name);
  if (known !== undefined) return known;
  const segment = makeNameSegment(name);
  segments.set(name, segment);
  return segment;
}

/** A cache: few people and places have many articles. */
const segments = new Map<string, string>();

function makeNameSegment(name: string): string {
  const ascii = transliterate(name.toWellFormed().replaceAll("’", "'")).toLowerCase();
  const slug = slugify(ascii);
  const spelled = slug !== "" && slug.length <= longestSlug && /^[a-z0-9 .,'&/-]+$/.test(ascii);
  return guardSegment(spelled ? slug : withHash(slug || "name", name));
}

/** Returns a path segment for a host name as `new URL` spells it (ASCII; IPv6 in brackets). */
export function domainSegment(domain: string): string {
  const segment = domain.replace(/[^a-z0-9.-]+/g, "-").replace(/^[-.]+|[-.]+$/g, "");
  const spelled = segment === domain && segment.length <= longestSlug;
  return guardSegment(spelled ? segment : withHash(segment || "source", domain));
}

/** A function that returns the link to an address of the site. */
export type Links = (target: string) => string;

/**
 * Returns a function that gives relative links from one page to others, so that the site works at a root
 * and in any folder. `portable` names `index.html`, for reading from a disk.
 */
export function linksFrom(page: string, portable: boolean): Links {
  return (target) => {
    let folder = 0;
    for (let at = 0; at < page.length && page[at] === target[at]; at += 1) {
      if (page[at] === "/") folder = at;
    }
    let up = "";
    for (let at = page.indexOf("/", folder + 1); at > 0; at = page.indexOf("/", at + 1))
      up += "../";
    const down = target.slice(folder + 1);
    const file = portable && (down === "" || down.endsWith("/")) ? "index.html" : "";
    return `${up}${down}${file}` || "./";
  };
}

/**
 * Returns a function that gives links from the root of the host, for a page that is served at any address.
 */
export function linksFromRoot(siteUrl: string): Links {
  const folder = new URL(siteUrl).pathname;
  return (target) => `${folder}${target.slice(1)}`;
}

/** Cuts a slug to at most `limit` bytes, between words if possible. */
function cutSlug(slug: string, limit: number): string {
  if (slug.length <= limit) return slug;
  const cut = slug.slice(0, limit + 1).lastIndexOf("-");
  return slug.slice(0, cut > 0 ? cut : limit);
}

/** Distinguishes names that would leave the same letters. */
function withHash(slug: string, whole: string): string {
  return `${cutSlug(slug, longestSlug - 9)}-${shortHash(whole, 8)}`;
}

function guardSegment(segment: string): string {
  return reserved.test(segment) ? `x-${segment}` : segment;
}

import slugify from "@sindresorhus/slugify";
import transliterate from "@sindresorhus/transliterate";
import { shortHash } from "../text/hash.ts";
import type { Article } from "./article.ts";

/*
 * The one place that makes addresses of the site. Each is a path from the root of the site, with a
 * leading slash; folders end in one. Every segment is ASCII from [a-z0-9.-].
 */

const longestSlug = 80;
/** Names that Windows keeps for devices, with or without an ending; and what would look like a page. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.html$/;

/** Where the archive is searched. */
export const searchPath = "/search/";

/** Fields whose indexes stand under another name than the field's own. None may come to be here later. */
const pluralRoots = new Map([
  ["section", "/sections/"],
  ["language", "/languages/"],
]);

/** Where the index of a field stands, whatever it is called on the pages: `/sections/`, `/tags/`, `/kicker/`. */
export function indexRoot(field: string): string {
  return pluralRoots.get(field) ?? `/${nameSegment(field.replaceAll("_", " ").trim() || field)}/`;
}

/** First segments that are taken in every archive, or may be in one with other indexes. */
const taken = new Set([
  ...["dates", "sources", "authors", "agencies", "places", "sections", "languages"],
  ...["search", "about", "report", "verify", "undated", "assets", "pagefind"],
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

/** Beside the article: its source file's own bytes, `ending` being "txt" or "md". */
export function twinPath(pagePath: string, ending: string, version?: string): string {
  const stem = pagePath.replace(/\.html$/, "");
  return `${stem}${version ? `.${version}` : ""}.${ending}`;
}

/** Page `number` (from 1) of a list that starts at a folder. */
export function listPagePath(folder: string, number: number): string {
  return number === 1 ? folder : `${folder}page-${number}.html`;
}

/** Where a path of the site is written, relative to the output folder. */
export function outputFile(path: string): string {
  return path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
}

/** Lower-case ASCII of at most 80 bytes, cut at a word; "article" when nothing is left. */
export function titleSlug(title: string): string {
  return cutSlug(slugify(title.slice(0, 400).toWellFormed()), longestSlug) || "article";
}

/**
 * A path segment for a name. Where ASCII cannot spell the name ("山田") or it is too long, a hash of
 * the whole name keeps it apart from others that would leave the same letters.
 */
export function nameSegment(name: string): string {
  const known = segments.get(name);
  if (known !== undefined) return known;
  const segment = makeNameSegment(name);
  segments.set(name, segment);
  return segment;
}

/** Few people and places have many articles. */
const segments = new Map<string, string>();

function makeNameSegment(name: string): string {
  const ascii = transliterate(name.toWellFormed().replaceAll("’", "'")).toLowerCase();
  const slug = slugify(ascii);
  const spelled = slug !== "" && slug.length <= longestSlug && /^[a-z0-9 .,'&/-]+$/.test(ascii);
  return guardSegment(spelled ? slug : withHash(slug || "name", name));
}

/** A path segment for a host name as `new URL` spells it (ASCII; IPv6 in brackets). */
export function domainSegment(domain: string): string {
  const segment = domain.replace(/[^a-z0-9.-]+/g, "-").replace(/^[-.]+|[-.]+$/g, "");
  const spelled = segment === domain && segment.length <= longestSlug;
  return guardSegment(spelled ? segment : withHash(segment || "source", domain));
}

/** Gives the link to an address of the site. */
export type Links = (target: string) => string;

/**
 * A function that gives links from one page to others, relative, so that the site works at a root
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

/** Links from the root of the host, for a page that is served at any address. */
export function linksFromRoot(siteUrl: string): Links {
  const folder = new URL(siteUrl).pathname;
  return (target) => `${folder}${target.slice(1)}`;
}

/** At most `limit` bytes of a slug, cut between words where it has any. */
function cutSlug(slug: string, limit: number): string {
  if (slug.length <= limit) return slug;
  const cut = slug.slice(0, limit + 1).lastIndexOf("-");
  return slug.slice(0, cut > 0 ? cut : limit);
}

/** Keeps apart what would leave the same letters. */
function withHash(slug: string, whole: string): string {
  return `${cutSlug(slug, longestSlug - 9)}-${shortHash(whole, 8)}`;
}

function guardSegment(segment: string): string {
  return reserved.test(segment) ? `x-${segment}` : segment;
}

import { type BuiltSite, readPage } from "./built-site.ts";
import { findAll, resolveLink } from "./parse-html.ts";

/** Address of the page before or after one in time, or nothing where there is none. */
export function turnPage(site: BuiltSite, page: string, rel: "prev" | "next"): string | undefined {
  const links = findAll(readPage(site, page), "a").filter((a) => a.attributes.get("rel") === rel);
  if (links.length > 1) throw new Error(`${page} has ${links.length} links rel="${rel}"`);
  const href = links[0]?.attributes.get("href");
  return href === undefined ? undefined : resolveLink(href, page);
}

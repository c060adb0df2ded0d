import { existsSync } from "node:fs";
import { join } from "node:path";
import { type BuiltSite, readPage } from "./built-site.ts";
import { findAll, findOne, linksIn, resolveLink } from "./parse-html.ts";

/** Addresses of the pages of a list that starts at a folder, as a reader turns them. */
export function listPages(site: BuiltSite, folder: string): string[] {
  const pages = [folder];
  for (let number = 2; ; number += 1) {
    const path = `${folder}page-${number}.html`;
    if (!existsSync(join(site.folder, path))) return pages;
    // A page that exists but cannot be turned to would be lost to readers.
    const before = pages.at(-1) ?? folder;
    const pager = linksIn(findOne(readPage(site, before), "nav", "pager"), before);
    if (!pager.includes(path)) throw new Error(`${before} does not link to ${path}`);
    pages.push(path);
  }
}

/** Addresses of the articles and of the shelves that a page lists. */
export function entriesOf(site: BuiltSite, path: string) {
  const page = readPage(site, path);
  const linked = (list: string) => findAll(page, "ul", list).flatMap((ul) => linksIn(ul, path));
  const years = findAll(page, "a", "month-table__year").map((link) => {
    return resolveLink(link.attributes.get("href") ?? "", path);
  });
  return { articles: linked("article-list"), shelves: [...years, ...linked("shelf-list")] };
}

/** Where the links of a page's main part lead to. */
export function mainLinks(site: Pick<BuiltSite, "folder">, path: string): string[] {
  return linksIn(findOne(readPage(site, path), "main"), path);
}

import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { decode } from "./html-text.ts";

/**
 * The internal links of some pages that lead nowhere, a line each. Links are resolved as files
 * below `folder`, so the answer holds at a root, in a sub-folder and, `portable`, on a disk.
 */
export function checkLinks(folder: string, pages: readonly string[], portable = false): string[] {
  const known = new Map<string, boolean>();
  const exists = (path: string) => {
    const answer = known.get(path) ?? isFile(join(folder, path));
    known.set(path, answer);
    return answer;
  };
  const ids = new Map<string, boolean>();
  return pages.flatMap((page) => {
    const html = readFileSync(join(folder, page), "utf8");
    return linksOf(html).flatMap((link) => {
      const fault = faultOf(link, page, html, portable, exists, ids);
      return fault ? [`${page}: ${link} ${fault}`] : [];
    });
  });
}

/** Addresses that a page names in href and src, as written. */
export function linksOf(html: string): string[] {
  return [...html.matchAll(/<[a-z][^>]*?\s(?:href|src)="([^"]*)"/g)].map((match) => {
    return decode(match[1] ?? "");
  });
}

function faultOf(
  link: string,
  page: string,
  html: string,
  portable: boolean,
  exists: (path: string) => boolean,
  ids: Map<string, boolean>,
): string | undefined {
  if (/^(?:https?|mailto):/.test(link)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:|^\//i.test(link)) return "is not relative";
  const [path = "", id] = link.split("#");
  if (path === "" && id)
    return hasId(html, page, id, ids) ? undefined : "names an id that is not there";
  const target = join(dirname(page), path);
  if (target.startsWith("..")) return "leads out of the site";
  if (portable && path.endsWith("/")) return "names a folder, which a disk would list";
  const file = path === "./" || path.endsWith("/") ? join(target, "index.html") : target;
  return exists(file) ? undefined : "leads nowhere";
}

function hasId(html: string, page: string, id: string, ids: Map<string, boolean>): boolean {
  const key = `${page}#${id}`;
  const answer = ids.get(key) ?? html.includes(` id="${id}"`);
  ids.set(key, answer);
  return answer;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

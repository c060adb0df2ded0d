import { readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** What stands at an address of the site. */
export type Found =
  | { readonly file: string }
  /** A folder that was asked for without the slash its relative links need. */
  | { readonly folder: string };

/**
 * Finds what a decoded path stands for. `file` is a real path: links were followed, and one that
 * leads out of the site is as good as nothing. So is anything that is no plain file, which could
 * keep a reader waiting for ever.
 */
export function findFile(site: string, path: string): Found | undefined {
  try {
    const root = realpathSync(site);
    const real = realpathSync(join(root, path));
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
    const stat = statSync(real);
    const asFolder = path.endsWith("/");
    if (stat.isFile()) return asFolder ? undefined : { file: real };
    if (!stat.isDirectory()) return undefined;
    if (!asFolder) return { folder: `${path}/` };
    const index = findFile(site, `${path}index.html`);
    return index && "file" in index ? index : undefined;
  } catch {
    return undefined;
  }
}

/** Control characters, backslashes, empty segments, and segments that lead elsewhere. */
const misspelt = /[\0-\x1f\x7f\\]|\/\/|\/\.{1,2}(?:\/|$)/;

/**
 * The path that a request's target asks for, decoded once: "/2021/a b.html". Nothing for a target
 * that no page of ours can lead to: of another form than a path (RFC 9112 section 3.2), not
 * decodable, or with segments that browsers resolve before they ask.
 */
export function readRequestPath(target = ""): string | undefined {
  const [encoded = ""] = target.split(/[?#]/, 1);
  try {
    const path = decodeURIComponent(encoded);
    return path.startsWith("/") && !misspelt.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Where no site is built yet. */
const bare = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nothing here</title></head>
<body><p>There is nothing at this address.</p></body></html>`;

/**
 * The site's page for what is not there. Its links are meant for the place where it lies, and it is
 * shown at any address: they are written from the root. A `<base>` would be shorter, but the page's
 * own policy forbids it.
 */
export function readNotFoundPage(site: string): string {
  const found = findFile(site, "/404.html");
  if (!found || !("file" in found)) return bare;
  return readFileSync(found.file, "utf8").replace(/ (href|src)="(?![/#]|[a-z]+:)/g, ' $1="/');
}

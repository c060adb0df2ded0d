import { readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** The file or folder at an address of the site. */
export type Found =
  | { readonly file: string }
  /** A folder that was requested without the slash that its relative links need. */
  | { readonly folder: string };

/**
 * Finds the target of a decoded path. `file` is a real path: links are followed, and one that leads out
 * of the site counts as missing. So does anything that is not a regular file, which could keep a reader
 * waiting for ever.
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
 * Reads the path of a request's target, decoded once: "/2021/a b.html". Returns `undefined` for a target
 * to which no page of ours can link: of another form than a path (RFC 9112 section 3.2), not decodable,
 * or with segments that browsers resolve before they ask.
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

/** Page for a folder where no site is built yet. */
const bare = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nothing here</title></head>
<body><p>There is nothing at this address.</p></body></html>`;

/**
 * Reads the site's page for missing addresses. Its links are relative to the place of the file, but it is
 * shown at any address: they are rewritten from the root. A `<base>` would be shorter, but the page's own
 * policy forbids it.
 */
export function readNotFoundPage(site: string): string {
  const found = findFile(site, "/404.html");
  if (!found || !("file" in found)) return bare;
  return readFileSync(found.file, "utf8").replace(/ (href|src)="(?![/#]|[a-z]+:)/g, ' $1="/');
}

import { readFileSync } from "node:fs";
import { findFile } from "./find-file.ts";

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

import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import type { PileOutline } from "../../archive/outline.ts";
import { idDigits } from "../../model/ids.ts";
import { outputFile } from "../../model/paths.ts";

/** The site as the last build left it, and the pile as it is now. */
export interface SiteAndPile {
  readonly site: string;
  readonly outline: Pick<PileOutline, "paths" | "digestAt">;
}

/**
 * Finds where the articles of pages went whose ids are gone: an article without an address has its id from the path
 * of its file, and a file that was moved byte for byte still has its digest. Everything is read from the site itself, so
 * that it does not matter whether a cache is there: its report names the digests of files, and a page that leads on
 * names the next.
 *
 * @param gone - pages, relative to the site: "2021/05/06/heron-seen-0123456789ab.html"
 * @returns by page, the ids that its article may have now, the likeliest first
 */
export function followFiles(
  gone: readonly string[],
  { site, outline }: SiteAndPile,
): Map<string, readonly string[]> {
  if (gone.length === 0) return new Map();
  const digests = readDigests(site);
  const wanted = new Set<string>();
  /** Where each page leads: to another one, or to files with these digests. */
  const trails = new Map(
    gone.map((page) => {
      const pages: string[] = [];
      let last: string | undefined = page;
      for (; last !== undefined && !pages.includes(last); last = targetOf(site, last)) {
        pages.push(last);
        if (digests.has(last)) break;
      }
      const files = digests.get(pages.at(-1) ?? "") ?? [];
      for (const one of files) wanted.add(one);
      return [page, { pages: pages.slice(1), files }] as const;
    }),
  );
  const idsByDigest = findIds(wanted, outline);
  return new Map(
    [...trails].map(([page, { pages, files }]) => [
      page,
      [
        ...pages.flatMap((one) => idInPage(one) ?? []),
        ...files.flatMap((one) => idsByDigest.get(one) ?? []),
      ],
    ]),
  );
}

/** Returns the id in the name of an article's page. */
export function idInPage(file: string): string | undefined {
  return /-([0-9a-f]{12})\.html$/.exec(file)?.[1];
}

/** Reads from the report of a site the digests of the files of each article's page. */
function readDigests(site: string): Map<string, string[]> {
  const digests = new Map<string, string[]>();
  for (const row of readRows(site)) {
    const { page, id, sha256, outcome } = row ?? {};
    if (typeof page !== "string" || typeof sha256 !== "string" || typeof id !== "string") continue;
    const file = outputFile(page);
    const known = digests.get(file);
    if (!known) digests.set(file, [sha256]);
    else if (outcome === "built") known.unshift(sha256);
    else known.push(sha256);
  }
  return digests;
}

/** Reads the rows of a site's report, whoever wrote it; none if there is none. */
function readRows(site: string): readonly (Readonly<Record<string, unknown>> | null)[] {
  try {
    const { files } = JSON.parse(readFileSync(join(site, "report.json"), "utf8"));
    return Array.isArray(files) ? files : [];
  } catch {
    return [];
  }
}

/** Finds the ids that articles of files with these digests may have. */
function findIds(
  wanted: ReadonlySet<string>,
  { paths, digestAt }: SiteAndPile["outline"],
): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  if (wanted.size === 0) return ids;
  for (let file = 0; file < paths.length; file += 1) {
    const digest = digestAt(file, "sha256");
    if (!wanted.has(digest) || digestAt(file, "article") === "") continue;
    const known = ids.get(digest) ?? [];
    // An id is the beginning of one of these digests.
    for (const name of ["claim", "article"] as const)
      known.push(digestAt(file, name).slice(0, idDigits));
    ids.set(digest, known);
  }
  return ids;
}

/** The beginning of a page, in bytes, which has the address to which it leads. */
const headBytes = 4096;

/** Returns the page to which a page of ours leads on at once; undefined if it does not. */
function targetOf(site: string, page: string): string | undefined {
  const head = Buffer.alloc(headBytes);
  try {
    const handle = openSync(join(site, page), "r");
    try {
      readSync(handle, head, 0, headBytes, 0);
    } finally {
      closeSync(handle);
    }
    const url = /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(head.toString())?.[1];
    return url && new URL(url, `https://site.example/${page}`).pathname.slice(1);
  } catch {
    return undefined;
  }
}

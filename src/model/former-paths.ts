import { isTaken } from "./paths.ts";

/*
 * Addresses that articles had in other systems, as their heads tell them. From here to the site nothing else looks at
 * what a head says: whatever is not plainly a path inside the site is none.
 */

/** Folders in which other systems keep their texts, which are no part of an address. */
const roots = new Set(["content", "source", "src"]);

/** Words that Jekyll takes for whole patterns of addresses. */
const patterns = new Set(["date", "none", "ordinal", "pretty", "weekdate"]);

/**
 * What a part of an address may be on every disk, and in the form of an address without further care. A hyphen in front
 * would make it an option of programs for files.
 */
const segment = /^[\p{L}\p{M}\p{N}_~][\p{L}\p{M}\p{N}_~.,+@!$&'()=-]*$/u;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** In bytes. Some disks take 255 with what a build adds while it writes. */
const longestSegment = 200;
const longestPath = 600;

/** A name that is a slug or a page by its form, not the title of a note. */
const slug = /^[\p{Ll}\p{Lo}\p{M}\p{N}_-]+(?:\.html?)?$/u;

/** Endings of pages that only servers with the programs for them answer. */
const ofServers = /\.(?:php\d?|phtml|aspx?|jspx?|cfm|shtml|cgi)$/i;

/**
 * Returns the former address of an article that its head calls `name`: `/2019/vote/`, `/vote.html`, or a slug, which
 * stands in the folder of its file as Hugo has it. `file` is the path of that. `undefined` if it is no address; null if it
 * is one that no site of ours can have.
 */
export function formerPath(name: string, file: string): string | null | undefined {
  const written = decode(name.trim());
  if (written === undefined || /^(?:[a-z][a-z\d+.-]*:|\/\/)|[?#{}]/i.test(written))
    return undefined;
  // A host without its “https://”.
  if (/^[^/]+\.[a-z]{2,}\//i.test(written)) return undefined;
  const isWhole = written.includes("/");
  if (!isWhole && (!slug.test(written) || patterns.has(written))) return undefined;
  const whole = isWhole ? written : `${folderOf(file)}/${written}`;
  const segments = whole
    .normalize()
    .split("/")
    .filter((one) => one !== "" && one !== ".");
  const last = segments.at(-1) ?? "";
  const isFolder = whole.endsWith("/");
  if (
    !isFolder &&
    /\.[a-z0-9]{1,5}$/i.test(last) &&
    !/\.html?$/i.test(last) &&
    !ofServers.test(last)
  )
    return undefined;
  if (!segments.every(isPlain)) return null;
  if (!isFolder && /^index\.html?$/i.test(last)) segments.pop();
  const path = `/${segments.join("/")}`;
  if (Buffer.byteLength(path) > longestPath) return null;
  const isPage = !isFolder && /\.[a-z0-9]+$/i.test(last) && segments.at(-1) === last;
  return isPage || path === "/" ? path : `${path}/`;
}

/** Whether a page can stand at a former address; other hosts only lead on from it. */
export function isPagePath(path: string): boolean {
  return path.endsWith("/") || /\.html?$/i.test(path);
}

/** Whether an address may be that of a page of the archive's own. `others` are further beginnings of such. */
export function isOwnPath(path: string, others: ReadonlySet<string>): boolean {
  const [first = "", ...rest] = path
    .toLowerCase()
    .split("/")
    .filter((one) => one !== "");
  if (first === "" || others.has(first)) return true;
  if (/-[0-9a-f]{12}(?:\.|$)/.test(rest.at(-1) ?? first)) return true;
  if (!/^\d{4}$/.test(first)) return isTaken(first) && !/^\d+$/.test(first);
  // Years hold months and days, the further pages of these, and articles.
  const inner = rest.filter((one) => !/^page-\d+\.html$/.test(one));
  return inner.length <= 2 && inner.every((one) => /^\d\d$/.test(one));
}

function isPlain(one: string): boolean {
  return (
    segment.test(one) &&
    !one.endsWith(".") &&
    !reserved.test(one) &&
    Buffer.byteLength(one) <= longestSegment
  );
}

/** Returns the folder of a file as addresses have it: that of a bundle is what its file is called by. */
function folderOf(file: string): string {
  const folders = file.split("/");
  const name = folders.pop() ?? "";
  if (/^_?index\.[^.]+$/i.test(name)) folders.pop();
  const shown = folders.filter((one) => !one.startsWith("_"));
  if (roots.has(shown[0]?.toLowerCase() ?? "")) shown.shift();
  return shown.map((one) => one.trim().toLowerCase().replace(/\s+/g, "-")).join("/");
}

function decode(address: string): string | undefined {
  if (!address.includes("%")) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

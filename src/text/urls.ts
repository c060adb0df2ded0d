import { parse } from "tldts";

const allowedProtocols = new Set(["http:", "https:", "mailto:"]);

/**
 * The one gate for every address that comes out of an article: gives it back as a browser would
 * read it, or nothing when it is no http, https or mailto address.
 */
export function safeUrl(address: string): string | undefined {
  const url = parseUrl(address.trim());
  if (!url || !allowedProtocols.has(url.protocol)) return undefined;
  // A name and password are nobody's business but the one's who saved the page.
  url.username = "";
  url.password = "";
  return url.href;
}

/** As `safeUrl`, but only for addresses of pages. */
export function safeWebUrl(address: string): string | undefined {
  const href = safeUrl(address);
  return href?.startsWith("http") ? href : undefined;
}

/** Parameters that name a reader's way to a page, not the page. Part of the permanent ids. */
const trackingParameters = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid)$/i;

/**
 * One spelling for the many of one address: without protocol, "www.", default port, fragment,
 * tracking parameters and the last slash. Ids are made from it and must never change, so this
 * stays our own and is fixed by a table of cases; a library may change its mind.
 */
export function normalizeAddress(href: string): string {
  const url = new URL(href);
  const host = url.host.replace(/^www\./, "").replace(/:(?:80|443)$/, "");
  // By hand: `searchParams` would spell the other parameters anew (%20 as +).
  const parameters = url.search.slice(1).split("&");
  const kept = parameters.filter((one) => !trackingParameters.test(one.split("=", 1)[0] ?? ""));
  const search = kept.join("&");
  return `${host}${url.pathname.replace(/\/+$/, "")}${search && `?${search}`}`;
}

/**
 * The outlet's domain: the longest of the owner's `declared` domains that the host is or lies
 * under, else the registrable domain by the Public Suffix List, private suffixes included
 * (somebody.blogspot.com is an outlet of its own), else the host itself.
 */
export function sourceDomain(host: string, declared: Readonly<Record<string, string>>): string {
  for (let rest = host; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1)) {
    if (Object.hasOwn(declared, rest)) return rest;
  }
  return parse(host, { allowPrivateDomains: true }).domain ?? host;
}

/** `URL.parse`, which came with Node 22. */
function parseUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/**
 * Address in the Wayback Machine of the copy nearest to a day: its timestamps are YYYYMMDDhhmmss, of
 * which any beginning will do. Without a date it leads to the newest copy.
 *
 * @param url - an http or https address that passed `safeWebUrl`
 * @param date - "2021-11-22", "2021-11" or "2021"
 */
export function waybackAddress(url: string, date: string | undefined): string {
  const stamp = date === undefined ? "" : `${date.replaceAll("-", "")}/`;
  return `https://web.archive.org/web/${stamp}${url}`;
}

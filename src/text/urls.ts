import { parse } from "tldts";

const allowedProtocols = new Set(["http:", "https:", "mailto:", "ftp:", "tel:"]);

/**
 * Checks an address from an article; the only gate for these. Returns it as a browser would normalize it,
 * or undefined if it is not an http, https, mailto, ftp or tel address.
 */
export function safeUrl(address: string): string | undefined {
  const url = parseUrl(address.trim());
  if (!url || !allowedProtocols.has(url.protocol)) return undefined;
  // A user name and password concern only the person who saved the page.
  url.username = "";
  url.password = "";
  return url.href;
}

/** Returns what `safeUrl` does, but for http and https addresses only. */
export function safeWebUrl(address: string): string | undefined {
  const href = safeUrl(address);
  return href?.startsWith("http") ? href : undefined;
}

/** Parameters that record how a reader came to a page; they do not identify it. Part of the permanent ids. */
const trackingParameters = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid)$/i;

/**
 * Compares addresses of one page, the better first: with https, without what records how a reader came to it, the
 * shorter.
 */
export function compareAddresses(a: string, b: string): number {
  const faults = (href: string) => {
    const { protocol, search } = new URL(href);
    const parameters = search.slice(1).split("&");
    const tracking = parameters.filter((one) =>
      trackingParameters.test(one.split("=", 1)[0] ?? ""),
    );
    return tracking.length * 2 + (protocol === "https:" ? 0 : 1);
  };
  return faults(a) - faults(b) || a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * Normalizes the many spellings of one address: removes protocol, "www.", default port, fragment, tracking
 * parameters and the last slash. Ids are made from the result and must never change, so this stays our own
 * and is fixed by a table of cases; a library might change its rules.
 */
export function normalizeAddress(href: string): string {
  const url = new URL(href);
  const host = url.host.replace(/^www\./, "").replace(/:(?:80|443)$/, "");
  // By hand, since `searchParams` would re-encode the other parameters (%20 as +).
  const parameters = url.search.slice(1).split("&");
  const kept = parameters.filter((one) => !trackingParameters.test(one.split("=", 1)[0] ?? ""));
  const search = kept.join("&");
  return `${host}${url.pathname.replace(/\/+$/, "")}${search && `?${search}`}`;
}

/**
 * Returns the outlet's domain: the longest of the owner's `declared` domains that the host equals or is a
 * subdomain of, else the registrable domain by the Public Suffix List, private suffixes included
 * (somebody.blogspot.com is an outlet of its own), else the host itself.
 */
export function sourceDomain(host: string, declared: Readonly<Record<string, string>>): string {
  for (let rest = host; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1)) {
    if (Object.hasOwn(declared, rest)) return rest;
  }
  return parse(host, { allowPrivateDomains: true }).domain ?? host;
}

/** Polyfill of `URL.parse`, which came with Node 22. */
function parseUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/**
 * Returns the address in the Wayback Machine of the copy nearest to a date; without a date, of the newest
 * copy. Timestamps are YYYYMMDDhhmmss, of which any prefix will do.
 *
 * @param url - an http or https address that passed `safeWebUrl`
 * @param date - "2021-11-22", "2021-11" or "2021"
 */
export function waybackAddress(url: string, date: string | undefined): string {
  const stamp = date === undefined ? "" : `${date.replaceAll("-", "")}/`;
  return `https://web.archive.org/web/${stamp}${url}`;
}

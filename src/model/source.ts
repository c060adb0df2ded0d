import { domainToUnicode } from "node:url";
import { safeWebUrl, sourceDomain } from "../text/urls.ts";
import type { Source } from "./article.ts";
import { domainSegment, nameSegment } from "./paths.ts";
import { type ProblemInFile, quote } from "./problem.ts";

/** The owner's names of sources, by domain. */
export type SourceNames = Readonly<Record<string, string>>;

/** Id of the source of articles that name none. */
export const unknownSource = "unknown-source";

/**
 * Reads the outlet of an article: from the domain of its address, else from the name in its file, else
 * unknown. A name that the settings know stands for its domain.
 */
export function readSource(
  address: string | undefined,
  name: string | undefined,
  { sources }: { readonly sources: SourceNames },
): { readonly source: Source; readonly problem?: ProblemInFile } {
  const isBare = /^www\./i.test(address ?? "");
  const url = address ? safeWebUrl(isBare ? `http://${address}` : address) : undefined;
  if (url !== undefined && url.length > longestAddress)
    return { source: sourceByName(name, sources), problem: longAddress(url) };
  if (url !== undefined) {
    const source = { ...sourceOfHost(new URL(url).hostname, sources), url };
    return { source, ...(isBare && { problem: bareAddress(url) }) };
  }
  return {
    source: sourceByName(name, sources),
    // A path is an address of the system from which the file came.
    problem: address && !pathOfSite.test(address) ? badAddress(address) : noAddress,
  };
}

/** A path, which is an address of the system from which the file came: “/2019/vote/”, “posts/vote/”. */
const pathOfSite = /^(?:\/(?!\/)|[^\s:./?#]+\/[^\s:]*$)/;

/** Longest address of an original page (characters, as browsers spell it): most servers take no longer ones. */
const longestAddress = 4000;

/** A cache by the settings' sources, then by host, since few hosts have many articles. */
const sourcesOfHosts = new WeakMap<SourceNames, Map<string, Omit<Source, "url">>>();

function sourceOfHost(host: string, sources: SourceNames): Omit<Source, "url"> {
  const ofHosts = sourcesOfHosts.get(sources) ?? new Map<string, Omit<Source, "url">>();
  sourcesOfHosts.set(sources, ofHosts);
  const source = ofHosts.get(host);
  if (source) return source;
  const domain = sourceDomain(host, sources);
  const made = { id: domainSegment(domain), name: nameOf(domain, sources) };
  ofHosts.set(host, made);
  return made;
}

/**
 * Returns the name of a domain as readers see it ("köln.de"). A host may be called "constructor": only the
 * owner's own names count.
 */
function nameOf(domain: string, sources: SourceNames): string {
  return (Object.hasOwn(sources, domain) && sources[domain]) || domainToUnicode(domain) || domain;
}

function sourceByName(name: string | undefined, sources: SourceNames): Source {
  if (!name) return { id: unknownSource, name: "Unknown source" };
  const known = Object.entries(sources).find((pair) => pair.includes(name));
  if (known) return { id: domainSegment(known[0]), name: known[1] };
  const isDomain = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(name);
  return { id: isDomain ? domainSegment(name.toLowerCase()) : nameSegment(name), name };
}

/** The source that a declared author is, under the author's own id. */
export function namedSource({ id, name }: { readonly id: string; readonly name: string }): Source {
  return { id: nameSegment(id), name };
}

const noAddress: ProblemInFile = {
  code: "no-address",
  severity: "note",
  found: "The file gives no address of an original page.",
  remedy: "Add it on line 3, or as “url:” in front matter, if there is one.",
};

function bareAddress(url: string): ProblemInFile {
  return {
    code: "bad-address",
    severity: "note",
    found: `The address does not say whether it is http or https; it was read as ${quote(url)}.`,
    remedy: "Write the whole address of the original page, beginning with http.",
  };
}

function longAddress(url: string): ProblemInFile {
  return {
    code: "bad-address",
    severity: "warning",
    found: `The address has ${url.length} characters; the limit is ${longestAddress}.`,
    remedy: "Write the address of the original page, without what programs have added to it.",
  };
}

function badAddress(address: string): ProblemInFile {
  return {
    code: "bad-address",
    severity: "warning",
    found: `The address ${quote(address)} is not an http or https address.`,
    remedy: "Write the whole address of the original page, beginning with http.",
  };
}

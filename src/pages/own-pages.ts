import { addedTo, guard } from "../extend/owner-config.ts";
import type { Links } from "../model/paths.ts";
import type { FrontArchive } from "./front-archive.ts";
import type { NavigationWay, SiteFacts } from "./page-types.ts";

/** What a page or an export of the owner's is made from. */
export interface OwnContext {
  readonly site: SiteFacts;
  readonly archive: FrontArchive;
  /** Gives the way from this page to an address of the site. */
  readonly to: Links;
}

/** A page that an owner adds, once for the site. */
export interface PageDefinition {
  /** Its address: "/timeline/". */
  readonly path: string;
  readonly title: string;
  /** Whether it stands in the navigation of all pages. */
  readonly navigation?: boolean;
  /** What stands on it below the head of the site: an element, with a heading of its own. */
  render(context: OwnContext): unknown;
}

/** A file that an owner adds, once for the site. */
export interface ExportDefinition {
  /** Its address: "/sources.opml". */
  readonly path: string;
  /** All that the file holds. */
  render(context: OwnContext): string;
}

/** First parts of addresses that pages of ours have, or may have some day. */
const taken =
  /^\/(?:\d|undated|dates|sources|authors|agencies|places|search|about|report|assets|verify|pagefind)\b/;

/** Pages of the owner's own, in their order. */
export const ownPages: readonly PageDefinition[] = addedTo<PageDefinition>("pages", (page) =>
  typeof page.title === "string" ? faultOf(page) : "has no title",
).map((page) => ({ ...page, render: guard(page.render, `the page ${page.path} failed`) }));

/** Exports of the owner's own. */
export const ownExports: readonly ExportDefinition[] = addedTo<ExportDefinition>(
  "exports",
  faultOf,
).map((one) => ({ ...one, render: guard(one.render, `the export ${one.path} failed`) }));

/** Ways to the owner's own pages, for the navigation. */
export function waysToOwnPages(): NavigationWay[] {
  const shown = ownPages.filter(({ navigation }) => navigation === true);
  return shown.map(({ path, title }) => ({ path, name: path, words: { title, caption: title } }));
}

function faultOf({ path, render }: { path?: unknown; render?: unknown }): string | undefined {
  if (typeof path !== "string" || !/^\/[\w-]+(?:[./][\w-]+)*\/?$/.test(path))
    return "needs a path such as “/timeline/”";
  if (taken.test(path))
    return `(${path}) stands where the archive has its own pages. Take another path`;
  return typeof render === "function" ? undefined : `(${path}) has no function render`;
}

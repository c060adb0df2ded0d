import { faultOfElement, guard, placeOf } from "../extend/blame.ts";
import { addedTo } from "../extend/owner-config.ts";
import { isTaken, type Links, outputFile } from "../model/paths.ts";
import { OwnerError } from "../text/owner-error.ts";
import type { FrontArchive } from "./front-archive.ts";
import type { NavigationWay, SiteFacts } from "./page-types.ts";

/** The input of a page or an export of the owner's. */
export interface OwnContext {
  readonly site: SiteFacts;
  readonly archive: FrontArchive;
  /** Returns the link from this page to an address of the site. */
  readonly to: Links;
}

/** A page that an owner adds, once for the site. */
export interface PageDefinition {
  /** Its address: "/timeline/". */
  readonly path: string;
  readonly title: string;
  /** Whether the navigation of all pages links to it. */
  readonly navigation?: boolean;
  /** Returns its content below the head of the site: an element, with a heading of its own. */
  render(context: OwnContext): unknown;
}

/** A file that an owner adds, once for the site. */
export interface ExportDefinition {
  /** Its address: "/sources.opml". */
  readonly path: string;
  /** Returns the whole content of the file. */
  render(context: OwnContext): string;
}

const pagePath = /^(?:\/[a-z0-9][a-z0-9-]*)+(?:\/|\.html)$/;
const exportPath = /^(?:\/[a-z0-9][a-z0-9-]*)+(?:\.[a-z0-9-]+)+$/;
const another = "Take another path";

/** Pages of the owner's own, in their order. */
export const ownPages: readonly PageDefinition[] = addedTo<PageDefinition>(
  "pages",
  (page, before) =>
    typeof page.title === "string" && page.title !== ""
      ? faultOf(page, pagePath, "“/timeline/”", before)
      : "has no title",
).map((page) => {
  const deed = { what: `the page ${page.path} failed`, word: page.path, faultOf: faultOfElement };
  return { ...page, render: guard(page.render, deed) };
});

/** Exports of the owner's own. */
export const ownExports: readonly ExportDefinition[] = addedTo<ExportDefinition>(
  "exports",
  (one, before) => faultOf(one, exportPath, "“/sources.opml”", [...ownPages, ...before]),
).map((one) => {
  const deed = { what: `the export ${one.path} failed`, word: one.path, faultOf: faultOfText };
  return { ...one, render: guard(one.render, deed) };
});

/** Ways to the owner's own pages, for the navigation. */
export function waysToOwnPages(): NavigationWay[] {
  const shown = ownPages.filter(({ navigation }) => navigation === true);
  return shown.map(({ path, title }) => ({ path, name: path, words: { title, caption: title } }));
}

/** Refuses pages and exports of the owner's at addresses of indexes. @throws OwnerError */
export function refuseSharedAddresses(indexRoots: readonly string[]): void {
  for (const { path } of [...ownPages, ...ownExports]) {
    const root = indexRoots.find((one) => path.startsWith(one));
    if (root)
      throw new OwnerError(`${placeOf(path)}: ${path} is where ${root} is an index. ${another}.`);
  }
}

function faultOf(
  { path, render }: { readonly path?: unknown; readonly render?: unknown },
  form: RegExp,
  example: string,
  before: readonly { readonly path: string }[],
): string | undefined {
  if (typeof path !== "string" || !form.test(path))
    return `needs a path of small letters, such as ${example}`;
  if (isTaken(path.split("/")[1] ?? ""))
    return `(${path}) is where the archive has pages of its own. ${another}`;
  if (before.some((other) => outputFile(other.path) === outputFile(path)))
    return `(${path}) has the path of another. ${another}`;
  return typeof render === "function" ? undefined : `(${path}) has no function render`;
}

function faultOfText(text: unknown): string | undefined {
  return typeof text === "string"
    ? undefined
    : "did not return text. Return all that the file is to hold";
}

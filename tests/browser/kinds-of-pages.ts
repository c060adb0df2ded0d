import { readdirSync } from "node:fs";
import { join } from "node:path";
import { indexes } from "../../src/indexes/index.ts";
import { project } from "../cli/run-command.ts";
import { type BuiltSite, readSite } from "../site/built-site.ts";
import { coverFeatures, featuresOf } from "./cover-features.ts";

const roots = indexes.map(({ root }) => root.slice(1, -1)).join("|");
const names = new Set([
  ...["index.html", "404.html", "about/index.html"],
  ...["verify/index.html", "search/index.html"],
]);

/** How to tell which template of `templates/pages/` has made a page, by its path and its HTML. */
const kinds: Readonly<Record<string, (path: string, html: string) => boolean>> = {
  home: (path) => path === "index.html",
  about: (path) => path === "about/index.html",
  search: (path) => path === "search/index.html",
  verify: (path) => path === "verify/index.html",
  "not-found": (path) => path === "404.html",
  report: (path) => path.startsWith("report/"),
  "index-list": (path) => new RegExp(`^(?:${roots})/(?:index|page-\\d+)\\.html$`).test(path),
  article: (_, html) => html.includes('<article class="article'),
  redirect: (path, html) => /-[0-9a-f]{12}\.html$/.test(path) && !html.includes("<article"),
  shelf: (path) => /\/(?:index|page-\d+)\.html$/.test(path) && !names.has(path),
};

/** Made of what an owner's own code gives, in the frame of all pages: `tests/site/extending.test.ts` has one. */
const ofOwners = "own-page";

/** Articles of every sort, whatever their pages have in common with others. */
const articles = [
  "2019/03/lamps.txt",
  "2019/03/ferry-full.txt",
  "undated/only-a-headline.txt",
  "letters/arabic.txt",
  "letters/hebrew-mixed.md",
  "hostile/title.txt",
  "titles/three-hundred-letters.txt",
  "titles/no-blanks.txt",
];

/** A page to look at. */
export interface KindOfPage {
  readonly path: string;
  /** The template that made it, without its ending. */
  readonly kind: string;
}

/**
 * As few pages as show everything that the pages of a site show: every kind of page, and every element
 * and class that stands on any. So a new component is looked at without being named here.
 * @throws Error at a page that no kind fits.
 */
export function findKinds(site: BuiltSite): KindOfPage[] {
  const pages = site.pages.map((path) => {
    const html = readSite(site, path);
    const kind = Object.keys(kinds).find((name) => kinds[name]?.(path, html));
    if (!kind) throw new Error(`tests/browser/kinds-of-pages.ts knows no kind for ${path}`);
    const sort = kind === "shelf" ? `shelf ${shapeOf(path)}` : `kind ${kind}`;
    return { path, kind, length: html.length, features: [sort, ...featuresOf(html)] };
  });
  // Of pages that are alike the fullest is looked at.
  pages.sort((a, b) => b.length - a.length);
  const wanted = articles.flatMap((file) => {
    return site.report.files.find(({ path }) => path === file)?.page?.slice(1) ?? [];
  });
  return coverFeatures(pages, wanted).map(({ path, kind }) => ({ path, kind }));
}

/**
 * Paths of the pages that `findKinds` finds.
 * @throws Error where a template has made none of them.
 */
export function kindsOfPages(site: BuiltSite): string[] {
  const found = findKinds(site);
  for (const template of readdirSync(join(project, "templates/pages"))) {
    const kind = template.replace(/\.11ty\.tsx$/, "");
    if (kind !== ofOwners && !found.some((page) => page.kind === kind)) {
      throw new Error(`no page of templates/pages/${template} is looked at`);
    }
  }
  return found.map(({ path }) => path);
}

/** Years, months and days are shelves of several shapes, and so are a source and its years. */
function shapeOf(path: string): string {
  const segments = path.split("/").slice(0, -1);
  return segments.map((one, at) => (/^\d+$/.test(one) || at > 0 ? "*" : one)).join("/");
}

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { indexes } from "../../src/indexes/index.ts";
import { project } from "../cli/run-command.ts";
import { type BuiltSite, readSite } from "../site/built-site.ts";
import { coverFeatures, featuresOf } from "./cover-features.ts";

const roots = indexes.map(({ root }) => root.slice(1, -1)).join("|");
const names = new Set(["index.html", "404.html", "about/index.html", "verify/index.html"]);

/** How to tell which template of `templates/pages/` has made a page, by its path and its HTML. */
const kinds: Readonly<Record<string, (path: string, html: string) => boolean>> = {
  home: (path) => path === "index.html",
  about: (path) => path === "about/index.html",
  verify: (path) => path === "verify/index.html",
  "not-found": (path) => path === "404.html",
  report: (path) => path.startsWith("report/"),
  "index-list": (path) => new RegExp(`^(?:${roots})/(?:index|page-\\d+)\\.html$`).test(path),
  article: (_, html) => html.includes('<article class="article'),
  redirect: (path, html) => /-[0-9a-f]{12}\.html$/.test(path) && !html.includes("<article"),
  shelf: (path) => /\/(?:index|page-\d+)\.html$/.test(path) && !names.has(path),
};

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

/**
 * Paths of as few pages as show everything that the pages of a site can show: every kind of page, and
 * every element and class that stands on any. So a new component is looked at without being named here.
 * @throws Error where a template has no page, or a page no template that is known here.
 */
export function kindsOfPages(site: BuiltSite): string[] {
  const pages = site.pages.map((path) => ({ path, html: readSite(site, path) }));
  // Of pages that are alike the fullest is looked at.
  pages.sort((a, b) => b.html.length - a.html.length);
  const templates = readdirSync(join(project, "templates/pages"));
  const kindOf = (path: string, html: string) => {
    const kind = Object.keys(kinds).find((name) => kinds[name]?.(path, html));
    if (!kind) throw new Error(`tests/browser/kinds-of-pages.ts knows no kind for ${path}`);
    return kind;
  };
  const featured = pages.map(({ path, html }) => {
    const kind = kindOf(path, html);
    const sort = kind === "shelf" ? `${kind} ${shapeOf(path)}` : kind;
    return { path, features: [`kind ${kind}`, sort, ...featuresOf(html)] };
  });
  const present = new Set(featured.flatMap(({ features }) => features));
  for (const template of templates) {
    const kind = template.replace(/\.11ty\.tsx$/, "");
    if (!present.has(`kind ${kind}`)) {
      throw new Error(`no page of templates/pages/${template} is looked at`);
    }
  }
  const wanted = articles.flatMap((file) => {
    return site.report.files.find(({ path }) => path === file)?.page?.slice(1) ?? [];
  });
  return coverFeatures(featured, wanted);
}

/** Years, months and days are shelves of several shapes, and so are a source and its years. */
function shapeOf(path: string): string {
  const segments = path.split("/").slice(0, -1);
  return segments.map((one, at) => (/^\d+$/.test(one) || at > 0 ? "*" : one)).join("/");
}

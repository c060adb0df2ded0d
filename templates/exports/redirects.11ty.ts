import { linksFromRoot } from "../../src/model/paths.ts";
import type { FrontPage, RedirectPage } from "../../src/pages/page-types.ts";
import { frontPage, type PageContext } from "../../src/render/template-engine.ts";

export const data = {
  ...frontPage("/_redirects"),
  permalink: ({ item }: PageContext<FrontPage>) => item.redirects.length > 0 && "_redirects",
};

/** Redirects for hosts that read `_redirects` (Netlify, Cloudflare Pages); others show a page instead. */
export default function ({ site, item }: PageContext<FrontPage>): string {
  const { url = "https://archive.example/", twins } = site.settings;
  const to = linksFromRoot(url);
  const lines = item.redirects.flatMap(({ path, article, twin }: RedirectPage) => {
    const page = `${to(path)} ${to(article.path)} 301\n`;
    return twins && twin ? [page, `${to(twin.path)} ${to(twin.now)} 301\n`] : page;
  });
  return lines.join("");
}

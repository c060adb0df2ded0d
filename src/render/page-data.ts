import { outputFile } from "../model/paths.ts";
import type { Site, SitePages } from "../pages/page-types.ts";

/** What a template is called with. */
export interface PageContext<Page> {
  readonly site: Site;
  readonly page: { readonly url: string };
  /** The member of the list that this page is for. */
  readonly item: Page;
}

/** Eleventy's data for a template that makes one page for each member of a list of the site. */
export function pagesOf(list: keyof SitePages) {
  return {
    pagination: { data: `site.pages.${list}`, size: 1, alias: "item" },
    permalink: ({ item }: PageContext<{ readonly path: string }>) => outputFile(item.path),
    eleventyExcludeFromCollections: true,
  };
}

/** Eleventy's data for a template that makes one page, at `path`, with the front. */
export function frontPage(path: string) {
  return { ...pagesOf("front"), permalink: outputFile(path) };
}

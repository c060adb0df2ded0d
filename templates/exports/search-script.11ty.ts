import { bundleScript } from "../../src/build/scripts.ts";
import type { FrontPage } from "../../src/build/site.ts";
import { frontPage, type PageContext } from "../../src/eleventy/page-data.ts";

const path = "/assets/search.js";

export const data = {
  ...frontPage(path),
  permalink: ({ site }: PageContext<FrontPage>) => site.search && path.slice(1),
};

/** The script of the page that searches. */
export default function (): Promise<string> {
  return bundleScript("search");
}

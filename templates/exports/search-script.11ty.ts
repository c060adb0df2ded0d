import type { FrontPage } from "../../src/pages/page-types.ts";
import { bundleScript } from "../../src/render/assets.ts";
import { frontPage, type PageContext } from "../../src/render/template-engine.ts";

const path = "/assets/search.js";

export const data = {
  ...frontPage(path),
  permalink: ({ site }: PageContext<FrontPage>) => site.search && path.slice(1),
};

/** The script of the page that searches. */
export default function (): Promise<string> {
  return bundleScript("search");
}

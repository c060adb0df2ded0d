import type { FrontPage } from "../../src/pages/page-types.ts";
import { bundleScript } from "../../src/render/assets.ts";
import { frontPage, type PageContext } from "../../src/render/template-engine.ts";

const path = "/assets/verify.js";

export const data = {
  ...frontPage(path),
  permalink: ({ site, item }: PageContext<FrontPage>) =>
    site.settings.twins && item.home.articles > 0 && path.slice(1),
};

/** The script of the page that verifies files. */
export default function (): Promise<string> {
  return bundleScript("verify");
}

import { bundleStyles } from "../../src/render/assets.ts";
import { frontPage, type PageContext } from "../../src/render/template-engine.ts";

export const data = frontPage("/assets/style.css");

/** All style sheets as one file, with the owner's theme. */
export default function ({ site }: PageContext<unknown>): Promise<string> {
  return bundleStyles(site.settings.look);
}

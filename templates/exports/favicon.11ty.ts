import { frontPage, type PageContext } from "../../src/eleventy/page-data.ts";
import { accentsOf } from "../../src/look/accents.ts";
import { drawFavicon } from "../../src/look/draw.tsx";

export const data = frontPage("/favicon.svg");

/** The sign of the site, in the owner's colour. */
export default function ({ site }: PageContext<unknown>) {
  return drawFavicon(accentsOf(site.settings.look.accent)).toString();
}

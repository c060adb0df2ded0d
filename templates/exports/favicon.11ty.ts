import { frontPage, type PageContext } from "../../src/render/template-engine.ts";
import { accentsOf } from "../../src/render/theme/colours.ts";
import { drawFavicon } from "../../src/render/theme/pictures.tsx";

export const data = frontPage("/favicon.svg");

/** The site's icon, in the owner's colour. */
export default function ({ site }: PageContext<unknown>) {
  return drawFavicon(accentsOf(site.settings.look.accent)).toString();
}

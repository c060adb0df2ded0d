import { frontPage, type PageContext } from "../../src/render/template-engine.ts";
import { accentsOf } from "../../src/render/theme/colours.ts";
import { drawSocialPicture, socialPicture } from "../../src/render/theme/pictures.tsx";

export const data = frontPage(socialPicture);

/** The picture that represents the archive where a link to it is shared. */
export default function ({ site }: PageContext<unknown>) {
  const { title, look } = site.settings;
  return drawSocialPicture(title, accentsOf(look.accent)).toString();
}

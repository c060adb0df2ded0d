import type { ShelfOutline } from "../../indexes/shelf.ts";
import { outputFile } from "../../model/paths.ts";
import type { FrontArchive } from "../../pages/front-archive.ts";
import type { RedirectPage } from "../../pages/page-types.ts";
import { presentSegments } from "../../places/former-shelf.ts";

/**
 * Finds the shelves of places that are now called otherwise, by the files of the published site: their former
 * addresses lead to the present ones. A redirect is in the manifest, and so stays known.
 */
export function findMovedPlaces(
  before: Iterable<string>,
  { indexes, settings }: Pick<FrontArchive, "indexes" | "settings">,
): RedirectPage[] {
  const places = indexes.find(({ index }) => index.name === "places");
  if (!places) return [];
  const [language = ""] = settings.language.split("-");
  const redirects: RedirectPage[] = [];
  for (const file of before) {
    const [, segment = "", rest = ""] = page.exec(file) ?? [];
    if (segment === "" || places.byKey.has(segment)) continue;
    const now = presentSegments(segment, language).find((one) => places.byKey.has(one));
    const shelf = now && (places.byKey.get(`${now}/${rest}`) ?? places.byKey.get(now));
    if (shelf && outputFile(shelf.path) !== file) redirects.push(redirectTo(shelf, `/${file}`));
  }
  return redirects.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The pages of a shelf: `places/miami/index.html`, `places/miami/2021/page-2.html`. */
const page = /^places\/([^/]+)\/(?:(.+)\/)?(?:index|page-\d+)\.html$/;

function redirectTo({ path, label }: ShelfOutline, former: string): RedirectPage {
  const address = former.replace(/\/index\.html$/, "/");
  return { path: address, article: { path, title: label, language: "", direction: "ltr" } };
}

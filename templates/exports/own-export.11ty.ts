import { linksFrom } from "../../src/model/paths.ts";
import { ownExports } from "../../src/pages/own-pages.ts";
import type { OwnItem } from "../../src/pages/page-types.ts";
import { type PageContext, pagesOf } from "../../src/render/template-engine.ts";

export const data = pagesOf("ownExports");

/** A file that the owner has added. */
export default function ({ site, item: { path, archive } }: PageContext<OwnItem>): string {
  const to = linksFrom(path, site.portable);
  return ownExports.find((one) => one.path === path)?.render({ site, archive, to }) ?? "";
}

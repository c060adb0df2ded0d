import { linksFrom } from "../../src/model/paths.ts";
import { ownPages } from "../../src/pages/own-pages.ts";
import type { OwnItem } from "../../src/pages/page-types.ts";
import type { Child } from "../../src/render/jsx-runtime.ts";
import { type PageContext, pagesOf } from "../../src/render/template-engine.ts";
import { Layout } from "../components/layout/Layout.tsx";

export const data = pagesOf("ownPages");

/** A page that the owner has added, in the layout of all pages. */
export default function ({ site, item: { path, archive } }: PageContext<OwnItem>) {
  const page = ownPages.find((one) => one.path === path);
  const to = linksFrom(path, site.portable);
  return (
    <Layout site={site} to={to} path={path} title={page?.title ?? ""}>
      {page?.render({ site, archive, to }) as Child}
    </Layout>
  );
}

import type { IndexPage } from "../../src/build/site.ts";
import { type PageContext, pagesOf } from "../../src/eleventy/page-data.ts";
import { linksFrom } from "../../src/paths.ts";
import { Breadcrumbs } from "../components/Breadcrumbs.tsx";
import { Layout } from "../components/Layout.tsx";
import { Pager } from "../components/Pager.tsx";
import { ShelfList } from "../components/ShelfList.tsx";

export const data = pagesOf("indexes");

/** The outer shelves of any index: all years, all sources, all authors. */
export default function ({ site, item }: PageContext<IndexPage>) {
  const { index, path } = item;
  const to = linksFrom(path, site.portable);
  const title = item.number > 1 ? `${index.title}, page ${item.number}` : index.title;
  return (
    <Layout site={site} to={to} path={path} title={title}>
      <Breadcrumbs index={index} to={to} />
      <h1>{title}</h1>
      <ShelfList shelves={item.shelves} to={to} />
      <Pager pages={item.pages} number={item.number} to={to} />
    </Layout>
  );
}

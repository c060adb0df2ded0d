import { linksFrom } from "../../src/model/paths.ts";
import type { IndexPage } from "../../src/pages/shelf-page.ts";
import { type PageContext, pagesOf } from "../../src/render/template-engine.ts";
import { MonthTable } from "../components/calendar/MonthTable.tsx";
import { Breadcrumbs } from "../components/layout/Breadcrumbs.tsx";
import { Layout } from "../components/layout/Layout.tsx";
import { Pager } from "../components/lists/Pager.tsx";
import { ShelfList } from "../components/lists/ShelfList.tsx";
import { describeIndex } from "../words/describe.ts";
import { indexWords } from "../words/names.ts";
import { wordsFor } from "../words/words-for.ts";

export const data = pagesOf("indexes");

/** The outer shelves of any index: all years by their months, all sources, all authors. */
export default function ({ site, item }: PageContext<IndexPage>) {
  const { index, path, months, shelves } = item;
  const to = linksFrom(path, site.portable);
  const words = wordsFor(site.settings);
  const name = indexWords(index, words).title;
  const title = item.number > 1 ? words.lists.titleOfPage(name, item.number) : name;
  return (
    <Layout
      site={site}
      to={to}
      path={path}
      title={title}
      description={describeIndex(index, site.settings.title, words)}
    >
      <Breadcrumbs to={to} words={words} />
      <h1>{title}</h1>
      {months && <MonthTable table={months} to={to} words={words} />}
      {shelves.length > 0 && (
        <ShelfList shelves={shelves} spans={index.sequence === "none"} to={to} words={words} />
      )}
      <Pager pages={item.pages} number={item.number} to={to} words={words} />
    </Layout>
  );
}

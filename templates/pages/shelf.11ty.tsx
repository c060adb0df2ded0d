import type { ShelfPage } from "../../src/build/site.ts";
import { type PageContext, pagesOf } from "../../src/eleventy/page-data.ts";
import { linksFrom } from "../../src/paths.ts";
import type { Shelf } from "../../src/shelves.ts";
import { ArticleList } from "../components/ArticleList.tsx";
import { Breadcrumbs } from "../components/Breadcrumbs.tsx";
import { Count } from "../components/Count.tsx";
import { Layout } from "../components/Layout.tsx";
import { Neighbours } from "../components/Neighbours.tsx";
import { Pager } from "../components/Pager.tsx";
import { ShelfList } from "../components/ShelfList.tsx";
import { Span } from "../components/Span.tsx";

export const data = pagesOf("shelves");

/** A shelf of any index: a day, a month, a source, an author's year. */
export default function ({ site, item }: PageContext<ShelfPage>) {
  const { shelf, path } = item;
  const to = linksFrom(path, site.portable);
  const title = shelf.index.sequence === "time" ? shelf.label : fullLabel(shelf);
  return (
    <Layout
      site={site}
      to={to}
      path={path}
      title={item.number > 1 ? `${title}, page ${item.number}` : title}
    >
      <Breadcrumbs index={shelf.index} shelf={shelf.parent} to={to} />
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p class="page__facts">
        <Count of={shelf.count} /> {shelf.span && <Span {...shelf.span} />}
      </p>
      {item.inner.length > 0 && <ShelfList shelves={item.inner} to={to} />}
      {item.groups.map((group) => (
        <section class="group">
          {group.shelf && (
            <h2 class="group__title">
              <a href={to(group.shelf.path)}>
                <bdi>{group.shelf.label}</bdi>
              </a>
            </h2>
          )}
          {group.articles.length > 0 && (
            <ArticleList articles={group.articles} to={to} leads={!group.shelf} />
          )}
        </section>
      ))}
      <Pager pages={item.pages} number={item.number} to={to} />
      <Neighbours label="Before and after" previous={item.previous} next={item.next} to={to} />
    </Layout>
  );
}

function fullLabel(shelf: Shelf): string {
  return shelf.parent ? `${fullLabel(shelf.parent)}, ${shelf.label}` : shelf.label;
}

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
import type { Words } from "../words/en.ts";
import { shelfName } from "../words/names.ts";
import { wordsFor } from "../words/words-for.ts";

export const data = pagesOf("shelves");

/** A shelf of any index: a day, a month, a source, an author's year. */
export default function ({ site, item }: PageContext<ShelfPage>) {
  const { shelf, path } = item;
  const to = linksFrom(path, site.portable);
  const words = wordsFor(site.settings);
  const title = shelf.index.sequence === "time" ? shelfName(shelf, words) : fullName(shelf, words);
  const neighbour = (one: ShelfPage["next"]) =>
    one && { path: one.path, label: shelfName({ ...shelf, key: one.key }, words) };
  return (
    <Layout
      site={site}
      to={to}
      path={path}
      title={item.number > 1 ? words.lists.titleOfPage(title, item.number) : title}
    >
      <Breadcrumbs index={shelf.index} shelf={shelf.parent} to={to} words={words} />
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p class="page__facts">
        <Count of={shelf.count} words={words} />{" "}
        {shelf.span && <Span {...shelf.span} words={words} />}
      </p>
      {item.inner.length > 0 && <ShelfList shelves={item.inner} to={to} words={words} />}
      {item.groups.map((group) => (
        <section class="group">
          {group.shelf && (
            <h2 class="group__title">
              <a href={to(group.shelf.path)}>
                <bdi>{shelfName(group.shelf, words)}</bdi>
              </a>
            </h2>
          )}
          {group.articles.length > 0 && (
            <ArticleList articles={group.articles} to={to} leads={!group.shelf} words={words} />
          )}
        </section>
      ))}
      <Pager pages={item.pages} number={item.number} to={to} words={words} />
      <Neighbours
        label={words.lists.beforeAndAfter}
        previous={neighbour(item.previous)}
        next={neighbour(item.next)}
        to={to}
        words={words}
      />
    </Layout>
  );
}

function fullName(shelf: Shelf, words: Words): string {
  const name = shelfName(shelf, words);
  return shelf.parent ? words.lists.within(fullName(shelf.parent, words), name) : name;
}

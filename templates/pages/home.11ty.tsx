import type { FrontPage } from "../../src/build/site.ts";
import { frontPage, type PageContext } from "../../src/eleventy/page-data.ts";
import { linksFrom } from "../../src/paths.ts";
import { ArticleList } from "../components/ArticleList.tsx";
import { Holdings } from "../components/Holdings.tsx";
import { Layout } from "../components/Layout.tsx";
import { ShelfList } from "../components/ShelfList.tsx";
import { indexWords } from "../words/names.ts";
import { wordsFor } from "../words/words-for.ts";

export const data = frontPage("/");

/** The front page: what the archive is, its newest articles, and every way in. */
export default function ({ site, item }: PageContext<FrontPage>) {
  const to = linksFrom("/", site.portable);
  const words = wordsFor(site.settings);
  const { settings, articles } = item.archive;
  return (
    <Layout
      site={site}
      to={to}
      path="/"
      title={settings.title}
      {...(settings.description && { description: settings.description })}
    >
      <h1 class="page__title">
        <bdi>{settings.title}</bdi>
      </h1>
      {settings.description && (
        <p class="page__deck">
          <bdi>{settings.description}</bdi>
        </p>
      )}
      <Holdings archive={item.archive} to={to} words={words} />
      {articles.length === 0 && (
        <p>
          There is nothing here yet. Put article files into the folder <code>articles/</code> and
          build the archive again.
        </p>
      )}
      {item.latest.length > 0 && (
        <section class="group" aria-labelledby="latest">
          <h2 class="group__title" id="latest">
            Latest articles
          </h2>
          <ArticleList articles={item.latest} to={to} leads words={words} />
        </section>
      )}
      {item.openings.map(({ index, shelves, more }) => (
        <section class="group" aria-labelledby={index.name}>
          <h2 class="group__title" id={index.name}>
            <a href={to(index.root)}>{indexWords(index, words).title}</a>
          </h2>
          <ShelfList shelves={shelves} to={to} words={words} />
          {more > 0 && (
            <p>
              <a href={to(index.root)}>
                {more} more under {indexWords(index, words).title}
              </a>
            </p>
          )}
        </section>
      ))}
    </Layout>
  );
}

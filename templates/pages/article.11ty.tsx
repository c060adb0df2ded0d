import type { Article } from "../../src/article.ts";
import type { ArticleNeighbour, ArticlePage } from "../../src/build/site.ts";
import { type PageContext, pagesOf } from "../../src/eleventy/page-data.ts";
import { linksFrom } from "../../src/paths.ts";
import { truncate } from "../../src/text.ts";
import { ArticleBody } from "../components/ArticleBody.tsx";
import { Breadcrumbs } from "../components/Breadcrumbs.tsx";
import { DateNote } from "../components/DateNote.tsx";
import { Layout } from "../components/Layout.tsx";
import { Neighbours } from "../components/Neighbours.tsx";
import { Placements } from "../components/Placements.tsx";
import { Provenance } from "../components/Provenance.tsx";
import { Time } from "../components/Time.tsx";
import { wordsFor } from "../words/words-for.ts";

export const data = pagesOf("articles");

/** An article: what it says, where it stands, what it was made from. */
export default function ({ site, item }: PageContext<ArticlePage>) {
  const { article, text, path, shelves } = item;
  const to = linksFrom(path, site.portable);
  const words = wordsFor(site.settings);
  const [day] = shelves;
  return (
    <Layout
      site={site}
      to={to}
      path={path}
      title={article.title}
      description={truncate(article.summary ?? article.lead, 200)}
    >
      {day && <Breadcrumbs index={day.index} shelf={day} to={to} words={words} />}
      <article class="article">
        <header class="article__head">
          <h1 class={titleClass(article)} lang={article.language} dir={article.direction}>
            {article.title}
          </h1>
          {article.summary && (
            <p class="article__deck" lang={article.language} dir={article.direction}>
              {article.summary}
            </p>
          )}
          <p class="article__meta">
            {article.published ? (
              <Time date={article.published.date} words={words} />
            ) : (
              <span>
                {article.dateAsFound
                  ? "The file gives no date that can be read"
                  : "The file gives no date"}
              </span>
            )}
            <span>
              <bdi>{article.source.name}</bdi>
            </span>
            {article.authors.length > 0 && (
              <span>
                By <bdi>{article.authors.join(", ")}</bdi>
              </span>
            )}
          </p>
          <DateNote article={article} />
        </header>
        <ArticleBody article={{ ...article, ...text }} />
        <footer class="article__foot">
          {article.source.url && (
            <p class="article__original">
              Original page:{" "}
              <a href={article.source.url} rel="external noopener noreferrer nofollow">
                {article.source.url}
              </a>
            </p>
          )}
          <Placements shelves={shelves} to={to} words={words} />
          <Provenance item={item} twins={site.settings.twins} to={to} />
        </footer>
      </article>
      <Neighbours
        label="Articles before and after this one"
        previous={neighbour(item.previous)}
        next={neighbour(item.next)}
        to={to}
        words={words}
      />
    </Layout>
  );
}

/** A headline in large type has about this many characters at most. */
const longTitle = 140;

function titleClass({ title }: Article): string {
  return title.length > longTitle ? "article__title article__title--long" : "article__title";
}

function neighbour(article: ArticleNeighbour | undefined) {
  if (!article) return undefined;
  const { path, title, language, direction } = article;
  return { path, label: title, language, direction };
}

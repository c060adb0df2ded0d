import { linksFrom } from "../../src/model/paths.ts";
import type { ArticlePage } from "../../src/pages/article-page.ts";
import { type PageContext, pagesOf } from "../../src/render/template-engine.ts";
import { truncate } from "../../src/text/text.ts";
import { ArticleHead } from "../components/article/ArticleHead.tsx";
import { ArticleMain } from "../components/article/ArticleMain.tsx";
import { Cite } from "../components/article/Cite.tsx";
import { FurtherTextPage } from "../components/article/FurtherTextPage.tsx";
import { Placements } from "../components/article/Placements.tsx";
import { Provenance } from "../components/article/Provenance.tsx";
import { ReadingOn } from "../components/article/ReadingOn.tsx";
import { Breadcrumbs } from "../components/layout/Breadcrumbs.tsx";
import { Layout } from "../components/layout/Layout.tsx";
import { wordsFor } from "../words/words-for.ts";

export const data = pagesOf("articles");

/** The page of an article: its text, its shelves, its sources, and the articles near it; or a further page of its text. */
export default function ({ site, item }: PageContext<ArticlePage>) {
  const { article, path, shelves, textPage } = item;
  const { settings } = site;
  const to = linksFrom(path, site.portable);
  const words = wordsFor(settings);
  const [day] = shelves;
  const { number = 1, pages = [] } = textPage ?? {};
  return (
    <Layout
      site={site}
      to={to}
      // Further pages of a text are parts of what stands at the address of the first.
      path={article.path}
      title={
        number > 1 ? `${article.title} (${words.lists.page(number, pages.length)})` : article.title
      }
      {...(article.translations && { languages: [article, ...article.translations] })}
      description={truncate(article.summary ?? article.lead, 200)}
    >
      {day && <Breadcrumbs index={day.index} shelves={[...day.outer, day]} to={to} words={words} />}
      <div class={item.facsimile ? "reading reading--scan" : "reading"}>
        {number > 1 ? (
          <FurtherTextPage item={item} to={to} words={words} />
        ) : (
          <>
            <article class="article">
              <ArticleHead item={item} to={to} words={words} />
              {/* Every paragraph has a link to itself. */}
              <a class="skip-past" href="#record">
                {words.article.skip}
              </a>
              <ArticleMain item={item} to={to} words={words} />
              <footer class="article__foot" id="record">
                <Provenance item={item} twins={settings.twins} to={to} words={words} />
                <Cite article={article} settings={settings} words={words} />
                <Placements shelves={shelves} to={to} words={words} />
              </footer>
            </article>
            <ReadingOn item={item} to={to} words={words} />
          </>
        )}
      </div>
    </Layout>
  );
}

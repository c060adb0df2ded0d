import { linksFrom } from "../../src/model/paths.ts";
import type { FrontPage } from "../../src/pages/page-types.ts";
import { frontPage, type PageContext } from "../../src/render/template-engine.ts";
import { Figures } from "../components/home/Figures.tsx";
import { LargestShelves } from "../components/home/LargestShelves.tsx";
import { Nameplate } from "../components/home/Nameplate.tsx";
import { OnThisDay } from "../components/home/OnThisDay.tsx";
import { YearColumns } from "../components/home/YearColumns.tsx";
import { Layout } from "../components/layout/Layout.tsx";
import { ArticleList } from "../components/lists/ArticleList.tsx";
import { wordsFor } from "../words/words-for.ts";

export const data = frontPage("/");

/** The home page: a description of the archive, an overview of it, its newest articles, and every index. */
export default function ({ site, item }: PageContext<FrontPage>) {
  const to = linksFrom("/", site.portable);
  const words = wordsFor(site.settings);
  const { home } = item;
  const { title } = site.settings;
  const description = site.settings.description || words.descriptions.site(title);
  return (
    <Layout site={site} to={to} path="/" title={title} description={description}>
      <Nameplate settings={site.settings} home={home} to={to} words={words} />
      {home.articles === 0 ? (
        <div class="page__empty">
          <p>{words.home.empty}</p>
          <p>{words.home.fill(<code>articles/</code>)}</p>
        </div>
      ) : (
        <>
          <Figures home={home} to={to} words={words} />
          <YearColumns home={home} to={to} words={words} />
          <div class="front">
            {home.latest.length > 0 && (
              <section class="group front__main" aria-labelledby="latest">
                <h2 class="group__title" id="latest">
                  {words.home.latest}
                </h2>
                <ArticleList articles={home.latest} isFront to={to} words={words} />
              </section>
            )}
            <div class="front__side">
              {home.onThisDay && <OnThisDay item={home.onThisDay} to={to} words={words} />}
              {home.sources && <LargestShelves item={home.sources} to={to} words={words} />}
              {home.ways.map((way) => (
                <LargestShelves item={way} to={to} words={words} />
              ))}
            </div>
          </div>
        </>
      )}
    </Layout>
  );
}

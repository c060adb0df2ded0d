import { linksFrom, outputFile, searchPath } from "../../src/model/paths.ts";
import type { FrontPage, NavigationWay } from "../../src/pages/page-types.ts";
import { frontPage, type PageContext } from "../../src/render/template-engine.ts";
import { listFile, runtimeFolder } from "../../src/search/search-list.ts";
import { Layout } from "../components/layout/Layout.tsx";
import { SearchForm } from "../components/search/SearchForm.tsx";
import type { Words } from "../words/en.ts";
import { indexWords } from "../words/names.ts";
import { wordsFor } from "../words/words-for.ts";

export const data = {
  ...frontPage(searchPath),
  permalink: ({ site }: PageContext<FrontPage>) => site.search && outputFile(searchPath),
};

/** The page that searches every word of every article in the browser; without script it links to indexes. */
export default function ({ site }: PageContext<FrontPage>) {
  const to = linksFrom(searchPath, site.portable);
  const words = wordsFor(site.settings);
  const { search } = words;
  const ways = site.navigation.filter(({ name }) => name !== "search" && name !== "about");
  return (
    <Layout site={site} to={to} path={searchPath} title={search.title}>
      {!site.portable && (
        <>
          <link rel="modulepreload" href={to(`/${runtimeFolder}pagefind.js`)} />
          <link rel="preload" href={to(`/${listFile}`)} as="fetch" crossorigin="anonymous" />
        </>
      )}
      <h1>{search.title}</h1>
      <SearchForm to={to} words={words} />
      <div
        class="search"
        id="search"
        data-words={JSON.stringify({ ...search.live, facets: facetWords(ways, words) })}
        data-root={to("/")}
        data-index={site.portable ? "index.html" : ""}
        hidden
      >
        <div class="search__summary">
          <p class="search__status" id="search-status" role="status" tabindex={-1} />
          <ul class="search__applied" id="search-applied" />
        </div>
        <p class="search__note" id="search-note" hidden />
        <div class="search__columns" id="search-columns" hidden>
          <details class="search__narrow" id="search-narrow">
            <summary>{search.narrow}</summary>
            <div id="search-facets" />
          </details>
          <section aria-labelledby="search-results-title">
            <h2 class="visually-hidden" id="search-results-title">
              {search.results}
            </h2>
            <ol class="article-list" id="search-results" />
            <button class="search__button" id="search-more" type="button" hidden>
              {search.more}
            </button>
          </section>
        </div>
      </div>
      <p class="search-without" id="search-without">
        {search.without}
      </p>
      <div class="search-ways" id="search-ways">
        <p>{search.waysHere}</p>
        <ul>
          {ways.map((way) => (
            <li>
              <a href={to(way.path)}>{indexWords(way, words).title}</a>
            </li>
          ))}
        </ul>
      </div>
      <script type="module" src={to("/assets/search.js")} />
    </Layout>
  );
}

/** Returns the names of the facets in the order of display; the script reads them from the page. */
function facetWords(
  ways: readonly NavigationWay[],
  words: Words,
): Readonly<Record<string, string>> {
  const named = ways.flatMap((way) =>
    way.facet ? [[way.facet, indexWords(way, words).caption]] : [],
  );
  return { ...words.search.live.facets, ...Object.fromEntries(named) };
}

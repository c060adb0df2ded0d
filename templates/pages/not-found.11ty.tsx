import { linksFrom, linksFromRoot } from "../../src/model/paths.ts";
import type { NavigationWay } from "../../src/pages/page-types.ts";
import { frontPage, type PageContext } from "../../src/render/template-engine.ts";
import { Layout } from "../components/layout/Layout.tsx";
import type { Words } from "../words/en.ts";
import { indexWords } from "../words/names.ts";
import { wordsFor } from "../words/words-for.ts";

export const data = frontPage("/404.html");

/**
 * The page that a host shows for any missing address, at any depth. Relative links would be wrong from
 * most of them, so if the settings contain the site's address, its links begin at the root.
 */
export default function ({ site }: PageContext<unknown>) {
  const { url } = site.settings;
  const rooted = url !== undefined && !site.portable;
  const to = rooted ? linksFromRoot(url) : linksFrom("/404.html", site.portable);
  const words = wordsFor(site.settings);
  return (
    <Layout site={site} to={to} title={words.notFound.title}>
      <h1>{words.notFound.title}</h1>
      <p class="page__deck">{words.notFound.text}</p>
      <nav class="ways" aria-label={words.notFound.ways}>
        <ul>
          <li>
            <a href={to("/")}>{words.lists.frontPage}</a>
          </li>
          {site.navigation.map((way) => (
            <li>
              <a href={to(way.path)}>{wayWord(way, words)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </Layout>
  );
}

function wayWord(way: NavigationWay, words: Words): string {
  if (way.name === "about") return words.about.title;
  return way.name === "search" ? words.search.label : indexWords(way, words).all;
}

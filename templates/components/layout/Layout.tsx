import { type Links, searchPath } from "../../../src/model/paths.ts";
import type { NavigationWay, Site } from "../../../src/pages/page-types.ts";
import type { Child } from "../../../src/render/jsx-runtime.ts";
import type { Words } from "../../words/en.ts";
import { indexWords } from "../../words/names.ts";
import { wordsFor } from "../../words/words-for.ts";
import { SearchField } from "../search/SearchField.tsx";
import { Head, type PageInLanguage } from "./Head.tsx";

interface LayoutProps {
  readonly site: Site;
  readonly to: Links;
  /** Address of this page in the site; missing on a page that is served at any address. */
  readonly path?: string;
  readonly title: string;
  readonly description?: string;
  /** Target to which the browser goes at once, on a page that only leads elsewhere. */
  readonly refresh?: string;
  /** The page in several languages, its own among them. */
  readonly languages?: readonly PageInLanguage[];
  readonly children: Child;
}

/** The frame of every page: head, masthead, navigation, main part, foot. */
export function Layout({ site, to, children, ...page }: LayoutProps) {
  const { path, title, description, refresh, languages } = page;
  const { settings, portable } = site;
  const words = wordsFor(settings);
  const hasField = site.search && path !== searchPath;
  return (
    <html lang={words.language} dir={words.direction}>
      <Head {...{ settings, portable, to, path, title, description, refresh, languages }} />
      <body>
        <a class="skip-link" href="#main">
          {words.site.skip}
        </a>
        <header class="masthead">
          {path !== "/" && (
            <a class="masthead__title" href={to("/")}>
              <bdi>{settings.title}</bdi>
            </a>
          )}
          <nav class="masthead__nav" aria-label={words.site.main}>
            {site.navigation.map(
              (way) =>
                // The search field leads there already.
                !(hasField && way.path === searchPath) && (
                  <a href={to(way.path)} aria-current={way.path === path ? "page" : undefined}>
                    {navigationWord(way, words)}
                  </a>
                ),
            )}
          </nav>
          {hasField && <SearchField to={to} words={words} />}
        </header>
        <main id="main" class="page">
          {children}
        </main>
        <footer class="foot">
          <a href={to("/")}>
            <bdi>{settings.title}</bdi>
          </a>
          <a href={to("/about/")}>{words.site.foot}</a>
          {site.search && <a href={to(searchPath)}>{words.search.title}</a>}
          <a href={to("/report/")}>{words.report.title}</a>
        </footer>
      </body>
    </html>
  );
}

function navigationWord(way: NavigationWay, words: Words): string {
  if (way.name === "about") return words.site.about;
  return way.name === "search" ? words.search.title : indexWords(way, words).title;
}

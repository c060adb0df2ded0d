import type { Child } from "hono/jsx";
import type { Site } from "../../src/build/site.ts";
import type { Links } from "../../src/paths.ts";
import { wordsFor } from "../words/words-for.ts";
import { Head } from "./Head.ts";

interface LayoutProps {
  readonly site: Site;
  readonly to: Links;
  /** Address of this page in the site; missing on a page that is served at any address. */
  readonly path?: string;
  readonly title: string;
  readonly description?: string;
  /** Where the browser goes at once, on a page that only leads elsewhere. */
  readonly refresh?: string;
  readonly children: Child;
}

/** The frame of every page: head, masthead, navigation, main part, foot. */
export function Layout({ site, to, path, title, description, refresh, children }: LayoutProps) {
  const { settings } = site;
  const words = wordsFor(settings);
  return (
    <html lang={words.language} dir={words.direction}>
      <Head {...{ settings, to, path, title, description, refresh }} />
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
            {site.navigation.map(({ path: target, name }) => (
              <a href={to(target)} aria-current={target === path ? "page" : undefined}>
                {name === "about" ? words.site.about : words.indexes[name].title}
              </a>
            ))}
          </nav>
        </header>
        <main id="main" class="page">
          {children}
        </main>
        <footer class="foot">
          <a href={to("/")}>
            <bdi>{settings.title}</bdi>
          </a>
          <a href={to("/about/")}>{words.site.foot}</a>
          <a href={to("/report/")}>{words.report.title}</a>
        </footer>
      </body>
    </html>
  );
}

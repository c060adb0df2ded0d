import { linksFrom } from "../../src/model/paths.ts";
import type { RedirectPage } from "../../src/pages/page-types.ts";
import { type PageContext, pagesOf } from "../../src/render/template-engine.ts";
import { Layout } from "../components/layout/Layout.tsx";
import { wordsFor } from "../words/words-for.ts";

export const data = pagesOf("redirects");

/** The page at a former address of an article or of a place, which leads to the present one. */
export default function ({ site, item }: PageContext<RedirectPage>) {
  const { title, path, language, direction } = item.article;
  const to = linksFrom(item.path, site.portable);
  const words = wordsFor(site.settings);
  return (
    <Layout site={site} to={to} path={path} title={title} refresh={to(path)}>
      <h1>{item.twin ? words.redirect.title : words.redirect.place}</h1>
      <p class="page__deck">
        {words.redirect.text}{" "}
        <a href={to(path)} lang={item.twin && language} dir={item.twin && direction}>
          {title}
        </a>
      </p>
    </Layout>
  );
}

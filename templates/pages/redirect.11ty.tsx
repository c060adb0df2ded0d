import type { RedirectPage } from "../../src/build/site.ts";
import { type PageContext, pagesOf } from "../../src/eleventy/page-data.ts";
import { linksFrom } from "../../src/paths.ts";
import { Layout } from "../components/Layout.tsx";

export const data = pagesOf("redirects");

/** Stands where an article has stood, and leads to where it stands now. */
export default function ({ site, item }: PageContext<RedirectPage>) {
  const { title, path, language, direction } = item.article;
  const to = linksFrom(item.path, site.portable);
  return (
    <Layout site={site} to={to} path={path} title={title} refresh={to(path)}>
      <h1>This article has moved</h1>
      <p>
        It stands at{" "}
        <a href={to(path)} lang={language} dir={direction}>
          {title}
        </a>
      </p>
    </Layout>
  );
}

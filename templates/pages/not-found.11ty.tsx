import { frontPage, type PageContext } from "../../src/eleventy/page-data.ts";
import { linksFrom, linksFromRoot } from "../../src/paths.ts";
import { Layout } from "../components/Layout.tsx";

export const data = frontPage("/404.html");

/**
 * Shown by a host for any address that is not there, at any depth. Relative links would lead astray
 * from most of them, so where the settings tell the site's address its links begin at the root.
 */
export default function ({ site }: PageContext<unknown>) {
  const { url } = site.settings;
  const rooted = url !== undefined && !site.portable;
  const to = rooted ? linksFromRoot(url) : linksFrom("/404.html", site.portable);
  return (
    <Layout site={site} to={to} title="Page not found">
      <h1>Page not found</h1>
      <p>There is nothing at this address. It may have been mistyped, or never existed.</p>
      <p>
        <a href={to("/")}>Go to the front page</a>
      </p>
    </Layout>
  );
}

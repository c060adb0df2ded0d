import type { FrontPage } from "../../src/build/site.ts";
import { frontPage, type PageContext } from "../../src/eleventy/page-data.ts";
import { linksFrom } from "../../src/paths.ts";
import { Holdings } from "../components/Holdings.tsx";
import { Layout } from "../components/Layout.tsx";
import { wordsFor } from "../words/words-for.ts";

export const data = frontPage("/about/");

/** What the archive holds, how it came about, and the account of its files. */
export default function ({ site, item }: PageContext<FrontPage>) {
  const to = linksFrom("/about/", site.portable);
  const words = wordsFor(site.settings);
  const { settings, ledger } = item.archive;
  const { files, built, merged, refused } = ledger.totals;
  return (
    <Layout site={site} to={to} path="/about/" title="About this archive">
      <h1>About this archive</h1>
      {settings.description && (
        <p>
          <bdi>{settings.description}</bdi>
        </p>
      )}
      <h2>What it holds</h2>
      <Holdings archive={item.archive} to={to} words={words} />
      <h2>Where it comes from</h2>
      <p>
        The archive was made from {words.number(files)} {files === 1 ? "file" : "files"}:{" "}
        {words.number(built)} became a page of their own, {words.number(merged)} hold an article
        that another file holds too, {words.number(refused)} could not be read as an article. The{" "}
        <a href={to("/report/")}>report</a> names each of them.
      </p>
      <h2>How it was made</h2>
      <ul>
        <li>
          Texts stand as they were found: paragraphs in the order of their file, nothing mended.
        </li>
        <li>
          Dates are those of the files; where the archive has corrected one, or the text points to
          another day, the article's page says so. An article without a readable date is kept as
          undated.
        </li>
        <li>
          An article's source is the domain of its original address; without one it is unknown.
        </li>
        <li>
          Place and news agency of a report are read from its dateline, such as “MOSCOW (AP) —”; no
          file declares them.
        </li>
        {settings.twins && (
          <li>Every article page links to the file it was made from, byte for byte.</li>
        )}
        <li>
          The <a href={to("/manifest-sha256.txt")}>manifest</a> lists every file of this site with
          its SHA-256.
        </li>
      </ul>
    </Layout>
  );
}

import type { ReportPage } from "../../src/build/plan-report.ts";
import { type PageContext, pagesOf } from "../../src/eleventy/page-data.ts";
import { linksFrom } from "../../src/paths.ts";
import { DateTable } from "../components/DateTable.tsx";
import { Layout } from "../components/Layout.tsx";
import { LedgerTable } from "../components/LedgerTable.tsx";
import { Pager } from "../components/Pager.tsx";
import { ProblemGroups } from "../components/ProblemGroups.tsx";
import { wordsFor } from "../words/words-for.ts";

export const data = pagesOf("report");

/** The ledger for readers: what became of every file, and what was wrong with some. */
export default function ({ site, item }: PageContext<ReportPage>) {
  const to = linksFrom(item.path, site.portable);
  const words = wordsFor(site.settings);
  const { files, built, merged, refused } = item.totals;
  const title = item.number > 1 ? `Report, page ${item.number}` : "Report";
  return (
    <Layout site={site} to={to} path={item.path} title={title}>
      <h1>{title}</h1>
      {item.number === 1 && (
        <p>
          {words.number(files)} {files === 1 ? "file" : "files"} = {words.number(built)} built +{" "}
          {words.number(merged)} merged + {words.number(refused)} refused. The same account for
          programs: <a href={to("/report.json")}>report.json</a>.
        </p>
      )}
      {item.groups.length > 0 && <ProblemGroups groups={item.groups} />}
      {item.dates && <DateTable table={item.dates} to={to} />}
      {item.rows.length > 0 && <LedgerTable rows={item.rows} to={to} />}
      <Pager pages={item.pages} number={item.number} to={to} words={words} />
    </Layout>
  );
}

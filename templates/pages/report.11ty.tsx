import type { ReportPage } from "../../src/build/plan-report.ts";
import { type PageContext, pagesOf } from "../../src/eleventy/page-data.ts";
import { linksFrom } from "../../src/paths.ts";
import { DateTable } from "../components/DateTable.tsx";
import { Layout } from "../components/Layout.tsx";
import { LedgerTable } from "../components/LedgerTable.tsx";
import { Pager } from "../components/Pager.tsx";
import { ProblemGroups } from "../components/ProblemGroups.tsx";
import { Totals } from "../components/Totals.tsx";
import { wordsFor } from "../words/words-for.ts";

export const data = pagesOf("report");

/** The ledger for readers: what became of every file, and what was wrong with some. */
export default function ({ site, item }: PageContext<ReportPage>) {
  const to = linksFrom(item.path, site.portable);
  const words = wordsFor(site.settings);
  const { report } = words;
  const title = item.number > 1 ? words.lists.titleOfPage(report.title, item.number) : report.title;
  return (
    <Layout site={site} to={to} path={item.path} title={title} description={report.lead}>
      <h1>{title}</h1>
      {item.number === 1 && <Totals totals={item.totals} to={to} words={words} />}
      {item.groups.length > 0 && <ProblemGroups groups={item.groups} words={words} />}
      {item.dates && <DateTable table={item.dates} to={to} words={words} />}
      {item.rows.length > 0 && <LedgerTable rows={item.rows} to={to} words={words} />}
      <Pager pages={item.pages} number={item.number} to={to} words={words} />
    </Layout>
  );
}

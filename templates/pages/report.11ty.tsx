import { linksFrom } from "../../src/model/paths.ts";
import type { ReportPage } from "../../src/pages/report.ts";
import { type PageContext, pagesOf } from "../../src/render/template-engine.ts";
import { Layout } from "../components/layout/Layout.tsx";
import { Pager } from "../components/lists/Pager.tsx";
import { DateTable } from "../components/report/DateTable.tsx";
import { LedgerTable } from "../components/report/LedgerTable.tsx";
import { ProblemGroups } from "../components/report/ProblemGroups.tsx";
import { Totals } from "../components/report/Totals.tsx";
import { wordsFor } from "../words/words-for.ts";

export const data = pagesOf("report");

/** The ledger for readers: every file with its outcome, and the problems of some. */
export default function ({ site, item }: PageContext<ReportPage>) {
  const to = linksFrom(item.path, site.portable);
  const words = wordsFor(site.settings);
  const { report } = words;
  const { overview } = item;
  const title = item.number > 1 ? words.lists.titleOfPage(report.title, item.number) : report.title;
  return (
    <Layout site={site} to={to} path={item.path} title={title} description={report.lead}>
      <h1>{title}</h1>
      {overview && <Totals ledger={overview} to={to} words={words} />}
      {overview && overview.groups.length > 0 && (
        <ProblemGroups groups={overview.groups} words={words} />
      )}
      {overview?.dates && <DateTable table={overview.dates} to={to} words={words} />}
      {item.rows.length > 0 && <LedgerTable rows={item.rows} to={to} words={words} />}
      <Pager pages={item.pages} number={item.number} to={to} words={words} />
    </Layout>
  );
}

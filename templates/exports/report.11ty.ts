import type { FrontPage } from "../../src/build/site.ts";
import type { AuditRow, SourceAuditRow } from "../../src/date-audit.ts";
import { frontPage, type PageContext } from "../../src/eleventy/page-data.ts";

export const data = frontPage("/report.json");

/** The ledger for programs: every input file and what became of it, and what the texts say of dates. */
export default function ({ item }: PageContext<FrontPage>): string {
  const { ledger, ignored, dateAudit } = item.archive;
  const { totals, problems: pileProblems } = ledger;
  const files = ledger.rows.map((row) => {
    const { path, outcome, page = null, id = null, sha256 = null, bytes, problems } = row;
    const { encoding = null, dates = null } = row;
    return { path, outcome, page, id, sha256, bytes, encoding, dates, problems };
  });
  const report = {
    totals,
    files,
    problems: pileProblems,
    ignored,
    dateAudit: { pile: auditOf(dateAudit.pile), sources: dateAudit.sources.map(auditOfSource) },
  };
  return `${JSON.stringify(report, null, 1)}\n`;
}

function auditOfSource({ id, name, ...row }: SourceAuditRow) {
  return { id, name, ...auditOf(row) };
}

/** Counts of articles by verdict, then of weekdays and days that the dates explain, also if moved. */
function auditOf({ articles, verdicts, tally, months, named }: AuditRow) {
  return {
    articles,
    verdicts,
    evidence: tally.evidence,
    explained: tally.explained,
    months,
    named: named ?? null,
  };
}

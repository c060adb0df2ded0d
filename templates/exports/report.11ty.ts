import type { AuditRow, SourceAuditRow } from "../../src/dates/audit/audit.ts";
import type { FrontPage } from "../../src/pages/page-types.ts";
import { frontPage, type PageContext } from "../../src/render/template-engine.ts";

export const data = frontPage("/report.json");

/** The ledger for programs: every input file with its outcome, and how the texts agree with the dates. */
export default function ({ item }: PageContext<FrontPage>): string {
  const { ledger, rows, ignored, dateAudit } = item.account;
  const report = {
    totals: ledger.totals,
    files: [],
    problems: ledger.problems,
    ignored,
    dateAudit: { pile: auditOf(dateAudit.pile), sources: dateAudit.sources.map(auditOfSource) },
  };
  const text = `${JSON.stringify(report, null, 1)}\n`;
  if (rows.count === 0) return text;
  // In a large archive, rows are too many to be formatted again for each added file.
  const at = text.indexOf(noFiles) + noFiles.length - 1;
  return `${text.slice(0, at)}\n${rows.text(0, rows.count)}\n ${text.slice(at)}`;
}

const noFiles = '"files": []';

function auditOfSource({ id, name, ...row }: SourceAuditRow) {
  return { id, name, ...auditOf(row) };
}

/** Returns counts of articles by verdict, then of weekdays and days that the dates explain, also if moved. */
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

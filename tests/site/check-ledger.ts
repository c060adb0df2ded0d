import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AuditRow } from "../../src/dates/audit/audit.ts";
import type { DateVerdict } from "../../src/model/date-evidence.ts";
import { type Outcome, outcomes, type Totals } from "../../src/model/ledger.ts";
import { outputFile } from "../../src/model/paths.ts";
import type { Problem } from "../../src/model/problem.ts";
import { listFiles } from "../../src/read/files.ts";

/** A row of `report.json`, as DESIGN.md section 8 describes it. */
export interface ReportRow {
  readonly path: string;
  readonly outcome: Outcome;
  readonly page: string | null;
  readonly id: string | null;
  readonly sha256: string | null;
  readonly bytes: number;
  /** What the text says of the date; of built files only. */
  readonly dates: DateVerdict["verdict"] | null;
  readonly problems: readonly Problem[];
}

export interface Report {
  readonly totals: Totals;
  readonly files: readonly ReportRow[];
  readonly problems: readonly Problem[];
  readonly ignored: readonly string[];
  readonly dateAudit: { readonly pile: Pick<AuditRow, "articles" | "verdicts"> };
}

export function readReport(site: string): Report {
  return JSON.parse(readFileSync(join(site, "report.json"), "utf8"));
}

/** Where the report of a site and the folder it was built from do not agree, a line each. */
export function checkLedger(site: string, articles: string): string[] {
  const { totals, files, dateAudit } = readReport(site);
  const faults: string[] = [];
  const fault = (holds: boolean, message: string) => holds || faults.push(message);

  const rows = files.map((row) => row.path);
  const listed = listFiles(articles).paths;
  fault(rows.join("\n") === listed.join("\n"), "the rows are not the files of the folder");
  fault(totals.files === listed.length, `totals.files is ${totals.files}, not ${listed.length}`);
  for (const outcome of outcomes) {
    const count = files.filter((row) => row.outcome === outcome).length;
    fault(totals[outcome] === count, `totals.${outcome} is ${totals[outcome]}, not ${count}`);
  }
  const sum = outcomes.reduce((count, outcome) => count + totals[outcome], 0);
  fault(sum === totals.files, `${outcomes.join(" + ")} is ${sum}, not ${totals.files}`);
  for (const [verdict, count] of Object.entries(dateAudit.pile.verdicts)) {
    const rows = files.filter(({ dates }) => dates === verdict).length;
    fault(rows === count, `${rows} rows are ${verdict}, the audit has ${count}`);
  }
  for (const { path, outcome, page, problems } of files) {
    const built = page !== null && existsSync(join(site, outputFile(page)));
    const isOut = ["refused", "withheld", "not used"].includes(outcome);
    fault(isOut ? page === null : built, `${path} is ${outcome}, its page ${page}`);
    const reasons = problems.filter(({ severity, found, remedy }) => {
      return severity === "refusal" && found !== "" && remedy !== "";
    });
    fault(outcome !== "refused" || reasons.length > 0, `${path} is refused without a reason`);
  }
  return faults;
}

/** `check-ledger.ts SITE ARTICLES`: exit code 1 where the account does not add up. */
if (process.argv[1]?.endsWith("check-ledger.ts")) {
  const [site = "_site", articles = "articles"] = process.argv.slice(2);
  const missing = [join(site, "report.json"), articles].find((path) => !existsSync(path));
  if (missing) {
    console.error(`check-ledger: there is no ${missing}`);
    process.exit(1);
  }
  const faults = checkLedger(site, articles);
  for (const line of faults) console.log(line);
  const { totals } = readReport(site);
  console.log(`${JSON.stringify(totals)}: ${faults.length} faults`);
  process.exitCode = faults.length === 0 && totals.files > 0 ? 0 : 1;
}

import type { FrontPage } from "../../src/build/site.ts";
import { frontPage, type PageContext } from "../../src/eleventy/page-data.ts";

export const data = frontPage("/report.json");

/** The ledger for programs: every input file and what became of it. */
export default function ({ item }: PageContext<FrontPage>): string {
  const { ledger, ignored } = item.archive;
  const { totals, problems: pileProblems } = ledger;
  const files = ledger.rows.map((row) => {
    const { path, outcome, page = null, id = null, sha256 = null, bytes, problems } = row;
    const { encoding = null } = row;
    return { path, outcome, page, id, sha256, bytes, encoding, problems };
  });
  return `${JSON.stringify({ totals, files, problems: pileProblems, ignored }, null, 1)}\n`;
}

import type { Ledger } from "../../../src/model/ledger.ts";
import type { Links } from "../../../src/model/paths.ts";
import type { Words } from "../../words/en.ts";

interface TotalsProps {
  readonly totals: Ledger["totals"];
  readonly to: Links;
  readonly words: Words;
}

/** The totals of the ledger: files by outcome. */
export function Totals({ totals, to, words: { report: words, number } }: TotalsProps) {
  return (
    <>
      <p class="page__deck">{words.lead}</p>
      <dl class="figures">
        <div>
          <dt>{words.files}</dt>
          <dd>{number(totals.files)}</dd>
        </div>
        {(["built", "merged", "refused"] as const).map((outcome) => (
          <div>
            <dt>{words.outcomesAre[outcome]}</dt>
            <dd>{number(totals[outcome])}</dd>
          </div>
        ))}
      </dl>
      <p>{words.forPrograms(<a href={to("/report.json")}>report.json</a>)}</p>
    </>
  );
}

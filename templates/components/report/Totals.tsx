import type { Ledger } from "../../../src/model/ledger.ts";
import type { Links } from "../../../src/model/paths.ts";
import type { Words } from "../../words/en.ts";

interface TotalsProps {
  readonly ledger: Pick<Ledger, "totals" | "attached">;
  readonly to: Links;
  readonly words: Words;
}

/** The totals of the ledger: files by outcome. */
export function Totals({ ledger, to, words: { report: words, number } }: TotalsProps) {
  const { totals, attached } = ledger;
  const { built, merged, refused, withheld } = totals;
  const unused = totals["not used"];
  const parts = [
    ["built", built - attached] as const,
    ["merged", merged] as const,
    ["refused", refused] as const,
    ...(attached > 0 ? [["attached", attached] as const] : []),
    ...(withheld > 0 ? [["withheld", withheld] as const] : []),
    ...(unused > 0 ? [["not used", unused] as const] : []),
  ];
  return (
    <>
      <p class="page__deck">{words.lead}</p>
      <dl class="figures">
        <div>
          <dt>{words.files}</dt>
          <dd>{number(totals.files)}</dd>
        </div>
        {parts.map(([name, count]) => (
          <div>
            <dt>{words.outcomesAre[name]}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      <p>{words.forPrograms(<a href={to("/report.json")}>report.json</a>)}</p>
    </>
  );
}

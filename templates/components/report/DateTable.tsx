import type { AuditRow } from "../../../src/dates/audit/audit.ts";
import { standings } from "../../../src/dates/audit/tally-shifts.ts";
import type { Links } from "../../../src/model/paths.ts";
import type { DateTable as Table } from "../../../src/pages/report.ts";
import type { Words } from "../../words/en.ts";
import { sourceName } from "../../words/names.ts";

const verdicts = ["consistent", "silent", "contradicted", "declared"] as const;

interface DateTableProps {
  readonly table: Table;
  readonly to: Links;
  readonly words: Words;
}

/** A table of how the texts agree with the dates: for all articles, and source by source. */
export function DateTable({ table: { pile, sources, more }, to, words }: DateTableProps) {
  const { report } = words;
  const file = <a href={to("/report.json")}>report.json</a>;
  return (
    <section class="ledger ledger--stacked" aria-label={report.dates} tabindex={0}>
      <table>
        <caption>
          {report.dates}
          <span class="ledger__note">{report.datesAre}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{report.source}</th>
            {columnsOf(report).map((name) => (
              <th scope="col" class="ledger__number">
                {name}
              </th>
            ))}
            <th scope="col">{report.mended}</th>
          </tr>
        </thead>
        <tbody>
          <Row name={report.all} row={pile} words={words} />
          {sources.map((source) => (
            <Row name={sourceName(source, words)} row={source} words={words} />
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{report.furtherSources(more, file)}</p>}
    </section>
  );
}

function columnsOf(report: Words["report"]): string[] {
  return [
    report.articles,
    ...verdicts.map((verdict) => report.verdicts[verdict]),
    report.examined,
    ...standings.map((standing) => report.standings[standing]),
  ];
}

interface RowProps {
  readonly name: string;
  readonly row: AuditRow;
  readonly words: Words;
}

function Row({ name, row: { articles, tally, verdicts: found, named }, words }: RowProps) {
  const { report, number } = words;
  const columns = columnsOf(report);
  const counts = [
    articles,
    ...verdicts.map((verdict) => found[verdict]),
    tally.evidence,
    ...standings.map((standing) => tally.explained[standing]),
  ];
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      {counts.map((count, at) => (
        <td class="ledger__number" data-label={columns[at]}>
          {number(count)}
        </td>
      ))}
      <td data-label={report.mended}>
        {named && ("shift" in named ? report.standings[named.shift] : report.fromZero)}
      </td>
    </tr>
  );
}

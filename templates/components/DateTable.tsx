import type { DateTable as Table } from "../../src/build/plan-date-table.ts";
import type { AuditRow } from "../../src/date-audit.ts";
import { standings } from "../../src/dating/try-shifts.ts";
import type { Links } from "../../src/paths.ts";
import { en } from "../words/en.ts";

const verdicts = ["consistent", "silent", "contradicted", "declared"] as const;

/** What the texts say of the dates: of all articles, and source by source. */
export function DateTable({ table, to }: { readonly table: Table; to: Links }) {
  const { pile, sources, more } = table;
  return (
    <section class="ledger" aria-label="Dates" tabindex={0}>
      <table>
        <caption>
          Dates held against the texts: articles by what these say, and how many weekdays and days
          in texts and addresses are of the date or the day before, as dates stand and if all were
          moved. Weekdays count where dates stand on four of them or more.
        </caption>
        <thead>
          <tr>
            <th scope="col">Source</th>
            {["articles", ...verdicts, "days examined", "as they stand"].map((word) => (
              <th scope="col">{word}</th>
            ))}
            {standings.slice(1).map((shift) => (
              <th scope="col">{shift.replace("-", "−")}</th>
            ))}
            <th scope="col">Seems to be mended by</th>
          </tr>
        </thead>
        <tbody>
          <Row name="All" row={pile} />
          {sources.map((source) => (
            <Row name={source.name} row={source} />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <p class="note">
          {en.number(more)} further sources with fewer articles stand in{" "}
          <a href={to("/report.json")}>report.json</a>.
        </p>
      )}
    </section>
  );
}

function Row({ name, row }: { readonly name: string; readonly row: AuditRow }) {
  const { articles, tally, named } = row;
  const counts = [
    articles,
    ...verdicts.map((verdict) => row.verdicts[verdict]),
    tally.evidence,
    ...standings.map((standing) => tally.explained[standing]),
  ];
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      {counts.map((count) => (
        <td class="ledger__number">{en.number(count)}</td>
      ))}
      <td>{named && ("shift" in named ? named.shift.replace("-", "−") : "months from zero")}</td>
    </tr>
  );
}

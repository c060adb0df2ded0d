import type { Links } from "../../../src/model/paths.ts";
import type {
  CoverageColumn,
  CoverageCounts,
  Coverage as Table,
} from "../../../src/pages/coverage.ts";
import type { Words } from "../../words/en.ts";
import { shelfName } from "../../words/names.ts";

interface CoverageProps {
  readonly table: Table;
  readonly to: Links;
  readonly words: Words;
}

/** A table of the numbers of articles by source and year. */
export function Coverage({ table: { columns, rows, others, total }, to, words }: CoverageProps) {
  const isByYear = columns.every((column) => column === "undated" || column.first === column.last);
  const name = words.about.coverage[isByYear ? "years" : "decades"];
  return (
    <section class="ledger" aria-label={name} tabindex={0}>
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{words.indexes.sources.caption}</th>
            <th scope="col" class="ledger__number">
              {words.about.sum}
            </th>
            {columns.map((column) => (
              <th scope="col" class="ledger__number">
                {columnName(column, words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ shelf, ...counts }) => (
            <tr>
              <th scope="row">
                <a href={to(shelf.path)}>
                  <bdi>{shelfName(shelf, words)}</bdi>
                </a>
              </th>
              <Cells of={counts} words={words} />
            </tr>
          ))}
          {others && (
            <tr>
              <th scope="row">
                <a href={to("/sources/")}>{words.about.others(others.sources)}</a>
              </th>
              <Cells of={others} words={words} />
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.about.total}</th>
            <Cells of={total} words={words} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Cells({ of: { count, counts }, words }: { readonly of: CoverageCounts; words: Words }) {
  return (
    <>
      {[count, ...counts].map((one) => (
        <td class="ledger__number">{one === 0 ? "–" : words.number(one)}</td>
      ))}
    </>
  );
}

function columnName(column: CoverageColumn, words: Words): string {
  if (column === "undated") return words.lists.undated;
  return column.first === column.last ? column.first : words.about.decade(column.first);
}

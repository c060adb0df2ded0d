import { monthsOfYear } from "../../../src/dates/calendar-days.ts";
import type { Links } from "../../../src/model/paths.ts";
import type { MonthCell, MonthTable as Plan } from "../../../src/pages/calendar/month-table.ts";
import type { Words } from "../../words/en.ts";
import { DateAnchor } from "./DateAnchor.tsx";
import { ShadeKey } from "./ShadeKey.tsx";

interface MonthTableProps {
  readonly table: Plan;
  readonly to: Links;
  readonly words: Words;
}

/** The months of any year, one for each column. */
const columns = monthsOfYear("2023");

/** A table of years by months, each with the number of its articles. */
export function MonthTable({ table, to, words }: MonthTableProps) {
  const names = columns.map((month) => words.dates.shortMonth(month));
  return (
    <section class="month-table" aria-label={words.calendar.byMonth}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.calendar.year}</th>
            {names.map((name) => (
              <th scope="col">{name}</th>
            ))}
            <th scope="col">{words.calendar.all}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) =>
            "year" in row ? (
              <tr>
                <th scope="row">
                  <a class="month-table__year" href={to(row.path)}>
                    {row.year}
                  </a>
                </th>
                {row.months.map((cell, at) => (
                  <Cell cell={cell} name={names[at] ?? ""} to={to} words={words} />
                ))}
                <td class="month-table__all">{words.number(row.count)}</td>
              </tr>
            ) : (
              <tr class="month-table__empty">
                <th scope="row">{words.calendar.emptyYears(row.from, row.to)}</th>
                <td colspan={13}>{words.calendar.none}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <ShadeKey of={table} words={words} />
    </section>
  );
}

interface CellProps {
  readonly cell: MonthCell;
  /** Name of the month, if there is no room for headings of columns. */
  readonly name: string;
  readonly to: Links;
  readonly words: Words;
}

function Cell({ cell: { month, state, count, shade, link }, name, to, words }: CellProps) {
  if (!link) {
    const why = state === "outside" ? words.calendar.day.outside : words.calendar.none;
    return <td class={`calendar__${state}`} data-month={name} aria-label={why} />;
  }
  const label = words.calendar.held(words.dates.long(month), count);
  return (
    <td data-month={name}>
      <DateAnchor link={link} class={`month-table__month shade-${shade}`} label={label} to={to}>
        {words.number(count)}
      </DateAnchor>
    </td>
  );
}

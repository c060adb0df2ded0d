import type { DateOrder } from "../../model/date-order.ts";
import { readBeside, type WrittenDate } from "./written-date.ts";

/** A date in numbers of which the order tells day from month: 31/10/2017. */
export interface NumberedDate {
  readonly numbers: readonly [first: number, second: number];
  readonly year: number;
  readonly weekday?: number;
  /** Whether full stops part its numbers, which nobody writes behind a month by themselves: 14.03.2019. */
  readonly dotted?: true;
}

const iso = /(?<!\d)(\d{3,4})\s?([-/.])\s?(\d{1,2})(?:\s?\2\s?(\d{1,2}))?(?![\d])\.?t?/;
const dayFirst = /(?<![\d])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)\.?/;
const roman = /(?<![\d])(\d{1,2})[./\s-]\s?([ivx]{1,4})[./\s-]\s?(\d{4})(?!\d)/;
const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** Reads a date in numbers from a folded line without its time: 2019. 3. 15., 14.03.2019, 31/10/2017, 15.III.2019. */
export function readNumbers(
  line: string,
): { readonly date: WrittenDate } | { readonly open: NumberedDate } | undefined {
  if (!/\d\s?[-/.]|\d\s[ivx]/.test(line)) return undefined;
  const yearFirst = iso.exec(line);
  const match = yearFirst ?? dayFirst.exec(line) ?? roman.exec(line);
  if (!match) return undefined;
  const around = `${line.slice(0, match.index)} ${line.slice(match.index + match[0].length)}`;
  const beside = around.trim() === "" ? {} : readBeside(around);
  if (!beside) return undefined;
  if (yearFirst) {
    const [, year, mark, month, day] = match;
    // “2019. 3.” is no date in any language but those that read it as one with a day.
    if (day === undefined && (mark === "." || around.trim() !== "" || year?.length !== 4))
      return undefined;
    const parts = { year: Number(year), month: Number(month) };
    return { date: { ...parts, ...(day !== undefined && { day: Number(day) }), ...beside } };
  }
  if (match.length === 4) {
    const month = romans.indexOf(match[2] ?? "") + 1;
    if (month === 0) return undefined;
    return { date: { year: Number(match[3]), month, day: Number(match[1]), ...beside } };
  }
  const [, first, mark, second, year] = match;
  const numbers = [Number(first), Number(second)] as const;
  const dotted = mark === "." && ({ dotted: true } as const);
  return { open: { numbers, year: Number(year), ...beside, ...dotted } };
}

/** Returns the orders in which the numbers of a date can be read at all. */
export function possibleOrders([first, second]: NumberedDate["numbers"]): DateOrder[] {
  return [
    ...(second <= 12 ? ["day-first" as const] : []),
    ...(first <= 12 ? ["month-first" as const] : []),
  ];
}

import type { DateEvidence } from "../../model/date-evidence.ts";

/** /2021/12/22/, /2021-12-22-talks, /20211222: a day in the path of an address, never in its query. */
const dayInPath = /(?<!\d)((?:19|20)\d\d)([-/_]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;

/** The day inside the address of the original page; most systems put the day of publication there. */
export function readAddressDay(url: string | undefined): DateEvidence[] {
  const match = url === undefined ? null : dayInPath.exec(new URL(url).pathname);
  if (!match) return [];
  const [words, year, , month, day] = match;
  return [
    {
      kind: "address",
      year: Number(year),
      month: Number(month),
      day: Number(day),
      words: [words],
    },
  ];
}

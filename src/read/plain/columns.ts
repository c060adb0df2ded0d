/*
 * Tables, scores and the like: neighbouring lines with runs of blanks, whose parts begin or end at like places. Two
 * blanks after a full stop, or where signs were taken out of a text (“MOSCOW AP  Russian”), make no table.
 */

/** A run of blanks between words of a line: where the words before it end and those behind it begin and end. */
interface Gap {
  readonly from: number;
  readonly to: number;
  /** End of the words behind it, up to the next gap. */
  readonly end: number;
  /** Whether a typist would not make it between sentences or words: three blanks, or a tab. */
  readonly isWide: boolean;
}

/** Lines that stand one below the other, by the places of the first and of the line after the last. */
export type Range = readonly [from: number, to: number];

/** Least number of gaps that agree with others above: of three lines with one gap, or of two lines with several. */
const fewestAgreements = 2;
/** Number of rows above with which a line is compared: some parts of the nearest may be empty. */
const mostCompared = 8;

/** Finds tables among lines with the blanks at their beginning; `isApart` says which do not follow on the one before. */
export function findTables(lines: readonly string[], isApart: (at: number) => boolean): Range[] {
  const tables: Range[] = [];
  let from = 0;
  let rows: readonly Gap[][] = [];
  let agreements = 0;
  const close = (to: number) => {
    const isWide = rows.flat().some((gap) => gap.isWide);
    if (agreements >= fewestAgreements && (isWide || rows.length > 2)) tables.push([from, to]);
  };
  for (const [at, line] of lines.entries()) {
    if (isRule(line) && rows.length > 0 && !isApart(at)) continue;
    const gaps = gapsOf(line);
    const agreeing = isApart(at) ? 0 : countAgreements(rows, gaps);
    if (agreeing === 0) {
      close(at);
      [from, rows, agreements] = [at, [], 0];
    }
    agreements += agreeing;
    if (gaps.length > 0) rows = [gaps, ...rows.slice(0, mostCompared - 1)];
  }
  close(lines.length);
  return tables;
}

/** Whether a line is drawn: “-----  -----”. */
function isRule(line: string): boolean {
  return /^[\s\-=_.+|*:─━═│]{3,}$/.test(line);
}

/** Returns how many parts of a line begin or end as some above do; 0 if it is not of their table. */
function countAgreements(rows: readonly (readonly Gap[])[], below: readonly Gap[]): number {
  if (below.length === 0) return 0;
  const agreeing: Gap[] = [];
  let isWide = false;
  for (const one of below) {
    const others = rows.flatMap((row) => row.find((other) => isLike(one, other)) ?? []);
    if (others.length > 0) agreeing.push(one);
    // Typists who fill their lines put two blanks anywhere.
    isWide ||= others.some((other) => one.isWide || other.isWide);
  }
  const isWhole = agreeing.length === below.length && agreeing.length === rows[0]?.length;
  return isWide || isWhole ? agreeing.length : 0;
}

/** Length of the longest part that may stand to the right of its column, as numbers do. */
const longestNumber = 15;

function isLike(one: Gap, other: Gap): boolean {
  if (Math.abs(one.to - other.to) <= 1) return true;
  return Math.abs(one.end - other.end) <= 1 && isShort(one) && isShort(other);
}

function isShort({ to, end }: Gap): boolean {
  return end - to <= longestNumber;
}

/** Most gaps of a line that are looked at. */
const mostGaps = 20;
/** Length of a line from which it is none of a table. */
const longestRow = 400;

function gapsOf(line: string): Gap[] {
  if (line.length > longestRow) return [];
  const found = [...line.matchAll(/(?<=\S)(?: {2,}|[ \u00a0]*\t\s*)(?=\S)/g)].slice(0, mostGaps);
  const all = found.map(({ 0: blanks, index }, at) => {
    const end = found[at + 1]?.index ?? line.length;
    const isWide = blanks.length > 2 || blanks.includes("\t");
    return { from: index, to: index + blanks.length, end, isWide };
  });
  return all.filter(({ from, isWide }) => isWide || !/[.!?:][)"'”’]*$/.test(line.slice(0, from)));
}

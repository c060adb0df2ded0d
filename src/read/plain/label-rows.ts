import type { Range } from "./columns.ts";

/*
 * Heads of press releases and mails: “CONTACT:  Jane Marsh      PHONE: 555-0134”, two lines or more. Labels tell what
 * stands where, so that places need not agree.
 */

const name = "\\p{Lu}[\\p{L}.&/ -]{1,20}?:";
/** A label behind words and a wide run of blanks. */
const behind = new RegExp(`\\S(?: {3,}|[ \\u00a0]*\\t\\s*)${name}(?:\\s|$)`, "u");

/** Length (characters) of a line from which it is no row. */
const longestRow = 160;

/** Finds such heads: rows with a label behind others, and those that continue one. `isApart` as in `findTables`. */
export function findLabelRows(lines: readonly string[], isApart: (at: number) => boolean): Range[] {
  const found: Range[] = [];
  let from = 0;
  /** Where the parts of the labelled row above begin; nothing if there is none. */
  let starts: readonly number[] | undefined;
  const close = (to: number) => {
    if (starts && to - from >= 2) found.push([from, to]);
    starts = undefined;
  };
  for (const [at, line] of lines.entries()) {
    if (isApart(at)) close(at);
    const isShort = line.length <= longestRow;
    if (isShort && line.includes(":") && behind.test(line)) {
      if (!starts) from = at;
      starts = partsOf(line);
    } else if (!starts || !isShort || !continues(line, starts)) close(at);
  }
  close(lines.length);
  return found;
}

/** Returns the places in a line where words begin behind its start or two blanks. */
function partsOf(line: string): number[] {
  return [...line.matchAll(/(?:^\s*|\s{2,}|\t)(?=\S)/g)].map(
    ({ 0: blanks, index }) => index + blanks.length,
  );
}

/** Whether a line has a wide run of blanks, or begins with one, and a part of it stands below one of those above. */
function continues(line: string, starts: readonly number[]): boolean {
  if (!/^\s{3,}|\S(?:\s{3,}|\s*\t\s*)\S/.test(line)) return false;
  return partsOf(line).some((one) => one > 0 && starts.some((other) => Math.abs(one - other) <= 1));
}

import { type Line, longestLine } from "./line.ts";
import { longestNumber } from "./page-numbers.ts";
import { isCut } from "./wrapped.ts";

/** What a first look at the lines of a text tells: most texts need no other. */
export interface FirstLook {
  /** Whether any line goes on in the one right below it, as it does where lines are wrapped or those of a column. */
  readonly mayBeCut: boolean;
  /** Whether any line is so short that it may be the number of a page. */
  readonly mayHaveNumbers: boolean;
}

/** Looks at lines, a character of most. */
export function lookAt(lines: readonly Line[]): FirstLook {
  let mayBeCut = false;
  let mayHaveNumbers = false;
  let above: Line | undefined;
  for (const line of lines) {
    const { value, number } = line;
    if (value.length <= longestNumber) mayHaveNumbers = true;
    if (!mayBeCut && above !== undefined && above.value.length <= longestLine) {
      const first = value.charCodeAt(0);
      // A capital of A to Z.
      const begins = first >= 0x41 && first <= 0x5a;
      if (!begins && number === above.number + 1) mayBeCut = isCut(above.value, value);
    }
    above = line;
  }
  return { mayBeCut, mayHaveNumbers };
}

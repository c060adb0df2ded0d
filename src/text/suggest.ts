/**
 * The one known name that a mistyped one is closest to: “language” for “languag”. None where more than
 * a third of the letters differ, for that is another word, nor where two names are as close.
 */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const near = known
    .map((name) => ({ name, slips: countSlips(lower, name.toLowerCase()) }))
    .filter(({ name, slips }) => slips * 3 <= Math.max(word.length, name.length))
    .sort((a, b) => a.slips - b.slips);
  const [first, second] = near;
  return first && first.slips !== second?.slips ? first.name : undefined;
}

/** The same as a sentence that follows a complaint; empty where no name is close. */
export function didYouMean(word: string, known: readonly string[]): string {
  const name = suggest(word, known);
  return name === undefined ? "" : `Did you mean ${name}?`;
}

/** What to write instead of a name that is not known: the one that was meant, or else any of them. */
export function nameInstead(word: string, known: readonly string[]): string {
  return didYouMean(word, known) || `Write one of: ${known.join(", ")}.`;
}

/** A longer word is no slip of a name, and the table below grows with its length. */
const longest = 40;

/**
 * Slips of the keyboard that lie between two words: letters left out, put in, mistaken for another, or
 * two neighbours swapped (optimal string alignment).
 */
function countSlips(a: string, b: string): number {
  if (a.length > longest || b.length > longest) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const ways = [cell(last, j) + 1, cell(row, j - 1) + 1, cell(last, j - 1) + same];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) ways.push(cell(beforeLast, j - 2) + 1);
      row.push(Math.min(...ways));
    }
    beforeLast = last;
    last = row;
  }
  return cell(last, b.length);
}

const cell = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;

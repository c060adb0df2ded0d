import { isSentence } from "./line.ts";

/*
 * Texts as a program for reading scans leaves them: the lines of a printed column, one below the other, with no blank
 * line and nothing else that tells where a paragraph begins.
 */

/** Fewest lines of a column. */
const fewest = 8;
/** Length (characters) that half and nine tenths of its lines do not exceed. */
const middling = 100;
const long = 120;

/**
 * Whether lines are those of a column: short, and often cut in mid-sentence. Verses, lists and headlines begin with
 * capitals or are few; a paragraph on each line is longer.
 */
export function isColumn(lines: readonly string[]): boolean {
  if (lines.length < fewest) return false;
  const lengths = lines.map(({ length }) => length).sort((a, b) => a - b);
  const share = (part: number) => lengths[Math.floor(lengths.length * part)] ?? 0;
  if (share(0.5) > middling || share(0.9) > long || share(0.9) < 15) return false;
  const ended = lines.filter(isSentence).length;
  if (ended > lines.length * 0.45) return false;
  return cutLines(lines) >= lines.length * 0.25;
}

/** Counts lines that the next one goes on with: with a small letter, or in scripts without such after a letter. */
function cutLines(lines: readonly string[]): number {
  return lines.filter((line, at) => {
    const next = lines[at + 1] ?? "";
    if (isSentence(line) || /[:;]$/.test(line)) return false;
    return /^\p{Ll}/u.test(next) || (/^\p{Lo}/u.test(next) && /\p{Lo}$/u.test(line));
  }).length;
}

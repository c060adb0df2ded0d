import { isSentence } from "./line.ts";
import { type Block, isFull } from "./wrapped.ts";

/*
 * Texts as a program for reading scans leaves them: the lines of a printed column, one below the other, and often
 * nothing that tells where a paragraph begins.
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
  const lengths = Uint32Array.from(lines, ({ length }) => length).sort();
  const share = (part: number) => lengths[Math.floor(lengths.length * part)] ?? 0;
  if (share(0.5) > middling || share(0.9) > long || share(0.9) < 15) return false;
  const ended = lines.filter(isSentence).length;
  if (ended > lines.length * 0.45) return false;
  return countCut(lines) >= lines.length * 0.25;
}

/** Counts lines that the next one goes on with: with a small letter, or in scripts without such after a letter. */
function countCut(lines: readonly string[]): number {
  return lines.filter((line, at) => {
    const next = lines[at + 1] ?? "";
    const goesOn =
      next.charCodeAt(0) < 0x80
        ? isSmall(next)
        : isSmall(next) || (/^\p{Lo}/u.test(next) && /\p{Lo}$/u.test(line));
    return goesOn && !isSentence(line) && !line.endsWith(":") && !line.endsWith(";");
  }).length;
}

/** Fewest lines of a block that tells of a column: headlines and the like stand between. */
const fewestOfBlock = 4;
/** Number of lines from which they are no poem, however they end. */
const many = 40;

/** Least number of lines that only prose has. */
const fewestOfProse = 2;

/**
 * Whether blocks between blank lines are parts of a column. Stanzas are shorter or have marks at the ends of their
 * lines; no sentence ends within a line of these or of a list.
 */
export function areColumns(blocks: readonly Block[]): boolean {
  const large = blocks.filter(({ length }) => length >= fewestOfBlock);
  if (!large.some(({ length }) => length >= fewest)) return false;
  const lines = large.flat().map((line) => line.trim());
  const all = blocks.reduce((sum, { length }) => sum + length, 0);
  if (lines.length < all * 0.6 || !isColumn(lines)) return false;
  const inside = large.flatMap((block) => block.slice(0, -1).map((line) => line.trim()));
  const marked = inside.filter((line) => /[,;:.!?…–—]["'”’»)]*$/.test(line)).length;
  if (marked > inside.length * 0.4) return false;
  if (lines.filter(isOfProse).length < fewestOfProse) return false;
  return (
    areEven(large) || (lines.length >= many && lines.filter(isSmall).length >= lines.length * 0.25)
  );
}

/** Whether a sentence ends within a line, or its end cuts a word. */
function isOfProse(line: string): boolean {
  return /[\p{L}\d][.!?]["'”’»)]* ["'“‘«(]?\p{Lu}|[。！？؟۔].|\p{Ll}[-¬]$/u.test(line);
}

/** Whether half of all lines end where the first word of the next one would hardly have fitted. */
function areEven(blocks: readonly Block[]): boolean {
  const lengths = blocks.flatMap((block) => block.map(({ length }) => length));
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const ends = blocks.flatMap((block) =>
    block.slice(1).map((next, at) => isFull(block[at] ?? "", next, width)),
  );
  return ends.filter(Boolean).length >= ends.length * 0.5;
}

/** Whether a line begins with a small letter. */
function isSmall(line: string): boolean {
  const code = line.charCodeAt(0);
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : /^\p{Ll}/u.test(line);
}

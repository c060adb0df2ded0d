import { endsWithoutBlanks, isSentence, longestLine, withoutBlanks } from "./line.ts";

/*
 * Texts whose lines a typewriter or a program has ended where the paper ended. Such a line is full: the first word of the
 * next one would not have fitted. And most are cut in mid-sentence: the next one goes on with a small letter.
 */

/** Lines that stand together, no blank line between them, with the blanks before them. */
export type Block = readonly string[];

/** Narrowest lines (characters) that are taken for wrapped ones: of letters, and of Chinese, Japanese or Thai signs. */
const narrowest = 30;
const narrowestOfSigns = 10;
/** Narrowest lines of letters, where many leave no doubt: those of a newspaper's column. */
const narrowestOfMany = 16;

/**
 * Returns the width of wrapped lines, if a text has such; undefined if its lines are paragraphs, verses, members of a
 * list or anything else. `isParted` says whether a blank line stands anywhere around the blocks.
 */
export function widthOfWrapped(blocks: readonly Block[], isParted: boolean): number | undefined {
  if (!isParted) return undefined;
  const width = widthOf(blocks);
  const least = blocks.some((block) => block.some(isOfSigns)) ? narrowestOfSigns : narrowest;
  const isNarrow = width < least;
  if (width < Math.min(least, narrowestOfMany) || width > longestLine) return undefined;
  const counts = blocks.map((block) => countEnds(block, width));
  // Addresses, verses and lists may stand among the paragraphs.
  const isProse = ({ ends, full }: Ends) => ends > 0 && full >= ends * 0.6;
  const { ends, full, cut } = sum(counts.filter(isProse));
  // A few lines prove less.
  const isFew = ends < 8;
  if (ends < (blocks.length > 1 ? 2 : 3) || ends < sum(counts).ends * 0.5) return undefined;
  if (isFew && isNarrow) return undefined;
  const [fewestFull, fewestCut] = isFew ? [0.8, 0.6] : isNarrow ? [0.75, 0.5] : [0.65, 0.4];
  if (full < ends * fewestFull || cut < ends * fewestCut) return undefined;
  const prose = blocks.filter((_, at) => isProse(counts[at] ?? sum([])));
  return areVerses(prose, width) ? undefined : width;
}

/** Counts of ends of lines which have another below them: all, those of full lines, those in mid-sentence. */
interface Ends {
  readonly ends: number;
  readonly full: number;
  readonly cut: number;
}

function countEnds(block: Block, width: number): Ends {
  let [ends, full, cut] = [0, 0, 0];
  for (let at = 1; at < block.length; at += 1) {
    const [line, next] = [block[at - 1] ?? "", block[at] ?? ""];
    if (isIndented(next) && !isIndented(line)) continue;
    ends += 1;
    if (isFull(line, next, width)) full += 1;
    if (isCut(line, next)) cut += 1;
  }
  return { ends, full, cut };
}

function sum(all: readonly Ends[]): Ends {
  const add = (key: keyof Ends) => all.reduce((total, one) => total + one[key], 0);
  return { ends: add("ends"), full: add("full"), cut: add("cut") };
}

/** Verses are shorter than most typed lines. */
const longestVerse = 60;
/** Number of lines that most stanzas do not exceed. */
const longestStanza = 8;

/**
 * Whether lines are verses of like length: their stanzas have like numbers of them, and the last is as long as the others;
 * many end with a comma or the like.
 */
function areVerses(blocks: readonly Block[], width: number): boolean {
  if (width >= longestVerse) return false;
  // Any paragraph ends with a mark.
  const lines = blocks.flatMap((block) => block.slice(0, -1));
  const marked = lines.filter((line) => /[,;:.!?…–—]["'”’»)]*$/.test(line)).length;
  if (marked > lines.length * 0.6) return true;
  if (blocks.some((block) => (block.at(-1)?.length ?? 0) < width * 0.75)) return false;
  if (marked >= lines.length * 0.4) return true;
  const [size = 0, ...others] = new Set(blocks.map(({ length }) => length));
  // Few stanzas are so long, and none without a mark at the end of a line.
  const isStanza = size <= longestStanza || marked >= lines.length * 0.2;
  return blocks.length > 1 && others.length === 0 && isStanza;
}

/** Whether a line has blanks before it, as the first line of a paragraph may. */
export function isIndented(line: string): boolean {
  return /^(?:[\t\u3000]|\s{2})/.test(line);
}

/** Returns the length that few lines exceed which have another one below them: an address may be longer. */
export function widthOf(blocks: readonly Block[]): number {
  const lengths = blocks.flatMap((block) => block.slice(0, -1).map(({ length }) => length));
  lengths.sort((a, b) => a - b);
  return lengths[Math.ceil(lengths.length * 0.95) - 1] ?? 0;
}

/** Whether the first word of the next line would not have fitted into a line, or hardly. */
export function isFull(line: string, next: string, width: number): boolean {
  const slack = Math.max(2, width / 10);
  return line.length + 1 + firstWord(next) > width - slack;
}

function firstWord(indented: string): number {
  const line = indented.trimStart();
  // Lines of these signs end anywhere, but not before a full stop.
  if (withoutBlanks.test(line)) return 2;
  const blank = line.indexOf(" ");
  return blank < 0 ? line.length : blank;
}

/** Whether the next line goes on with the sentence of a line. */
export function isCut(line: string, next: string): boolean {
  return !isSentence(line) && /^\s*(?:["'“‘«(]?\p{Ll}|\p{Lo})/u.test(next);
}

function isOfSigns(line: string): boolean {
  return withoutBlanks.test(line.trimStart()) && endsWithoutBlanks.test(line);
}

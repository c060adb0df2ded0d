import { isSentence, longestLine } from "./line.ts";

/*
 * Texts whose lines a typewriter or a program has ended where the paper ended. Such a line is full: the first word of the
 * next one would not have fitted. And most are cut in mid-sentence: the next one goes on with a small letter.
 */

/** Lines that stand together, no blank line between them, with the blanks before them. */
export type Block = readonly string[];

/** Narrowest lines (characters) that are taken for wrapped ones: of letters, and of Chinese, Japanese or Thai signs. */
const narrowest = 30;
const narrowestOfSigns = 10;

/**
 * Returns the width of wrapped lines, if a text has such; undefined if its lines are paragraphs, verses, members of a
 * list or anything else. `isParted` says whether a blank line stands anywhere around the blocks.
 */
export function widthOfWrapped(blocks: readonly Block[], isParted: boolean): number | undefined {
  if (!isParted) return undefined;
  const width = widthOf(blocks);
  const least = blocks.some((block) => block.some(isOfSigns)) ? narrowestOfSigns : narrowest;
  if (width < least || width > longestLine) return undefined;
  const counts = blocks.map((block) => countEnds(block, width));
  // Addresses, verses and lists may stand among the paragraphs.
  const isProse = ({ ends, full }: Ends) => ends > 0 && full >= ends * 0.6;
  const { ends, full, cut } = sum(counts.filter(isProse));
  // A few lines prove less.
  const isFew = ends < 8;
  if (ends < (blocks.length > 1 ? 2 : 3) || ends < sum(counts).ends * 0.5) return undefined;
  if (full < ends * (isFew ? 0.8 : 0.65) || cut < ends * (isFew ? 0.6 : 0.4)) return undefined;
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
  const sizes = new Set(blocks.map(({ length }) => length));
  return marked >= lines.length * 0.4 || (blocks.length > 1 && sizes.size === 1);
}

/** Whether a line has blanks before it, as the first line of a paragraph may. */
export function isIndented(line: string): boolean {
  return /^\s{2}/.test(line);
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

/** Signs of scripts that put no blanks between words: Chinese and Japanese with their full stops, Thai, Lao, Khmer, Burmese. */
const signs =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const withoutBlanks = new RegExp(`^[${signs}]`, "u");
const endsWithoutBlanks = new RegExp(`[${signs}]$`, "u");

function isOfSigns(line: string): boolean {
  return withoutBlanks.test(line.trimStart()) && endsWithoutBlanks.test(line);
}

/** Most characters of half a word. */
const longestHalf = 60;

/** Returns a function that joins the lines of a paragraph; `text` gives the whole text, where hyphened words are looked up. */
export function lineJoiner(text: () => string): (lines: readonly string[]) => string {
  let known: Set<string> | undefined;
  const isKnown = (word: string) => {
    known ??= new Set(
      text()
        .toLowerCase()
        .match(/[\p{L}\p{M}]+/gu),
    );
    return known.has(word.toLowerCase());
  };
  /** Returns a line with what stands between it and the next one. */
  const withEnd = (line: string, next: string) => {
    if (line.endsWith("\u00ad")) return line;
    const half = line.endsWith("-") && /[\p{L}\p{M}]+(?=-$)/u.exec(line.slice(-longestHalf))?.[0];
    const rest = half && /^[\p{L}\p{M}]+/u.exec(next.slice(0, longestHalf))?.[0];
    if (rest) {
      // “East- and West Street”
      if (/^(?:and|or|to|und|oder|bis|et|ou|e|o|y|u)$/.test(rest)) return `${line} `;
      return isKnown(half + rest) ? line.slice(0, -1) : line;
    }
    return endsWithoutBlanks.test(line) && withoutBlanks.test(next) ? line : `${line} `;
  };
  return (lines) =>
    lines
      .map((line, at) => (at + 1 < lines.length ? withEnd(line, lines[at + 1] ?? "") : line))
      .join("");
}

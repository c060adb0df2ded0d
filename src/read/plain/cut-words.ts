/*
 * Words that the end of a line has cut in two: “an-” and “nounced”. A hyphen there may be of the word (“well-known”), so
 * that nobody knows how to write it; other signs are those of a program or of old print, and of no word.
 */

/** Signs that stand only where a word is cut: the soft hyphen, what programs for reading scans write, that of old print. */
const onlyCuts = "\u00ad¬⸗";

/** Most characters of half a word. */
const longestHalf = 60;

const firstHalf = new RegExp(`[\\p{L}\\p{M}]+(?=[-\u2010${onlyCuts}]$)`, "u");
const secondHalf = /^[\p{L}\p{M}]+/u;

/** “East- and West Street” */
const between = /^(?:and|or|to|und|oder|bis|et|ou|e|o|y|u)$/;

/** A word on two lines. */
export interface CutWord {
  readonly halves: readonly [string, string];
  /** Whether the sign at the end of the line is none of the word. */
  readonly isSure: boolean;
}

/** Returns the word that the end of a line cuts; undefined if it cuts none, "apart" if its hyphen stands for a word. */
export function findCutWord(line: string, next: string): CutWord | "apart" | undefined {
  const sign = line.charAt(line.length - 1);
  if (!isCutSign(sign)) return undefined;
  const half = firstHalf.exec(line.slice(-longestHalf))?.[0];
  const rest = half && secondHalf.exec(next.slice(0, longestHalf))?.[0];
  if (!rest) return undefined;
  const isSure = onlyCuts.includes(sign);
  return between.test(rest) && !isSure ? "apart" : { halves: [half, rest], isSure };
}

function isCutSign(sign: string): boolean {
  return sign === "-" || sign === "\u2010" || (sign !== "" && onlyCuts.includes(sign));
}

/** Puts the words together that are cut at the ends of lines, each once, in their order. */
export function joinCutWords(lines: readonly string[]): string[] {
  const words = new Set<string>();
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at - 1] ?? "";
    if (!isCutSign(line.charAt(line.length - 1))) continue;
    const found = findCutWord(line, (lines[at] ?? "").trimStart());
    if (typeof found === "object") words.add(found.halves.join(""));
  }
  return [...words];
}

import { isSentence } from "./line.ts";
import { type Block, isCut, isFull, isIndented } from "./wrapped.ts";

/** Paragraphs that a block of wrapped lines becomes, each a list of lines; or its lines, if it is not wrapped. */
export type Divided =
  | { readonly paragraphs: readonly (readonly string[])[] }
  | { readonly lines: Block };

const bullet = /^\s*(?:[-*•–—·]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+\S/;

/**
 * Divides a block of a wrapped text. One of verses, an address or names stays as it is, unless its owner has declared
 * that lines are wrapped.
 */
export function divideBlock(block: Block, width: number, isDeclared: boolean): Divided {
  if (!isDeclared && isUnwrapped(block, width)) return { lines: block };
  const begins = beginnings(block);
  const paragraphs: string[][] = [];
  for (const [at, line] of block.entries()) {
    const above = block[at - 1];
    const isNew =
      above === undefined || begins(line, above) || isEnd(above, line, width, isDeclared);
    if (isNew) paragraphs.push([line.trim()]);
    else paragraphs.at(-1)?.push(line.trim());
  }
  return { paragraphs };
}

/** Whether most lines of a block end before the first word of the next one would have made them too long. */
function isUnwrapped(block: Block, width: number): boolean {
  const ends = block.slice(1).map((next, at) => isFull(block[at] ?? "", next, width));
  return ends.filter(Boolean).length < ends.length * 0.6 || isList(block);
}

/** Whether every line begins with a sign of a list: then each has a line of its own. */
function isList(block: Block): boolean {
  return block.length > 1 && block.every((line) => bullet.test(line));
}

/** Returns a function that tells by signs of lists, or by blanks before it, whether a line begins a paragraph. */
function beginnings(block: Block): (line: string, above: string) => boolean {
  const isOfItems = bullet.test(block[0] ?? "");
  const indented = block.filter(isIndented).length;
  const hasIndents = !isOfItems && indented > 0 && indented <= block.length / 2;
  return (line, above) =>
    (isOfItems && bullet.test(line)) || (hasIndents && isIndented(line) && !isIndented(above));
}

function isEnd(line: string, next: string, width: number, isDeclared: boolean): boolean {
  if (isFull(line, next, width)) return false;
  return isDeclared ? isSentence(line) : !isCut(line, next);
}

/** Removes the blanks that all lines have before them. */
export function withoutIndent(lines: Block): string[] {
  const indents = lines.map((line) => line.length - line.trimStart().length);
  const common = Math.min(...indents);
  return lines.map((line) => line.slice(common));
}

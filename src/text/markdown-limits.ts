import { createContext, Script } from "node:vm";

/**
 * Limits on what a Markdown text may ask of marked. Its regular expressions backtrack, so the time for some
 * texts grows with the square of their length: 16 KB of `*a_` take 8 s. Each limit is the largest that
 * keeps the worst known text of its kind below half a second here; ordinary articles of 200 KB stay a
 * hundredfold below. Cost is counted in steps, not by a clock, so that every machine shows the same text in
 * the same way.
 */
const limits = {
  characters: 256 * 1024,
  /** Depth of nested quotes and lists: each level reads all of its content once more. */
  depth: 50,
  /** Sum over all lines of depth times length. */
  nesting: 15e6,
  /** Square of the number of emphasis marks in a paragraph: each is tried with every other. */
  emphasis: 4e6,
  /** Number of marks in a paragraph times its length: each may look ahead to the end. */
  lookahead: 2e9,
  /** Number of marks in a word times its length: addresses are tried with every ending. */
  words: 1e8,
  /** Lines of a quote or a list item times length and depth: marked tests all of it at each line. */
  lines: 1e8,
  /** Number of table cells: short rows are filled up. */
  cells: 100_000,
} as const;

/** Length above which a line may contain a word that takes long. */
const longLine = 1024;

/** Size up to which a text is rendered without any check; 1,600 characters can take a second. */
const uncheckedLength = 128;

const container = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]|$)))+/;
const marker = />|[*+-]|\d+[.)]/g;
const tableRule = /^[\s>]*\|?[ \t]*:?-[-:| \t]*$/;

/** Returns why a text exceeds the limits, as the end of a sentence; undefined if it does not. */
export function findExcess(text: string): string | undefined {
  if (text.length <= uncheckedLength) return undefined;
  if (text.length > limits.characters) {
    return `has ${text.length} characters; the limit for Markdown is ${limits.characters}`;
  }
  const spent = { nesting: 0, emphasis: 0, lookahead: 0, words: 0, lines: 0, cells: 0 };
  /** The current paragraph: lines up to a blank one, or to a new list item. */
  let paragraph = { emphasis: 0, marks: 0, length: 0, columns: 0 };
  /** The current quote or outermost list item, which continues over blank lines. */
  let block = { lines: 0, length: 0, depth: 0 };
  let blank = true;
  /** The marks that close the current code block, "" outside of one; nothing inside is marked up. */
  let fence = "";
  const closeParagraph = () => {
    spent.emphasis += paragraph.emphasis ** 2;
    spent.lookahead += paragraph.marks * paragraph.length;
    paragraph = { emphasis: 0, marks: 0, length: 0, columns: 0 };
  };
  const closeBlock = () => {
    // Measured: 25 levels take twice the time of one.
    spent.lines += block.lines * block.length * (1 + block.depth / 25);
    block = { lines: 0, length: 0, depth: 0 };
  };

  for (const line of text.split(/\r\n|\n|\r/)) {
    const fenceMarks = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/.exec(line);
    if (fence !== "") {
      if (fenceMarks?.[1]?.startsWith(fence) && fenceMarks[2]?.trim() === "") fence = "";
      continue;
    }
    fence = fenceMarks?.[1] ?? "";
    if (/^[ \t]*$/.test(line)) {
      closeParagraph();
      blank = true;
      block.lines += block.length > 0 ? 1 : 0;
      continue;
    }
    const opening = container.exec(line)?.[0];
    if (opening !== undefined) {
      const indent = /^[ \t]*/.exec(opening)?.[0].length ?? 0;
      const depth = (opening.match(marker)?.length ?? 0) + indent / 2;
      if (depth > limits.depth) return "nests quotes and lists too deeply";
      spent.nesting += depth * line.length;
      if (!opening.includes(">")) closeParagraph();
      if (indent < 2 && !opening.includes(">")) closeBlock();
      block.length += 1;
      block.depth = Math.max(block.depth, depth);
    } else if (blank && !/^(?: {2}|\t)/.test(line)) {
      closeBlock();
    }
    blank = false;
    if (block.length > 0) {
      block.lines += 1;
      block.length += line.length + 1;
    }
    paragraph.length += line.length + 1;
    paragraph.emphasis += line.match(/([*_~])\1*/g)?.length ?? 0;
    paragraph.marks += line.match(/[[\]<`\\!*_~]/g)?.length ?? 0;
    if (line.length > longLine) spent.words += costOfWords(line);
    if (paragraph.columns > 0) spent.cells += paragraph.columns;
    else if (tableRule.test(line)) paragraph.columns = line.split("|").length;
  }
  closeParagraph();
  closeBlock();
  const over = (Object.keys(spent) as (keyof typeof spent)[]).find(
    (key) => spent[key] > limits[key],
  );
  return over && reasons[over];
}

const reasons = {
  nesting: "nests quotes and lists too deeply",
  emphasis: "has too many emphasis marks in a paragraph",
  lookahead: "has too many marks in a paragraph",
  words: "has words that are too long and full of marks",
  lines: "has quotes or list items that are too long",
  cells: "has tables with too many cells",
} as const;

function costOfWords(line: string): number {
  let cost = 0;
  for (const [word] of line.matchAll(/\S{512,}/g)) {
    cost += (word.match(/[!?.,:;*_'"~()&<\\[`]/g)?.length ?? 0) * word.length;
  }
  return cost;
}

const script = new Script("work()");
/** One context for all calls, since creating one costs more than the call; `work` is set for each call. */
const context = createContext({ work: undefined });

/**
 * Runs a synchronous function and stops it after `limit` ms, wherever it is: node:vm ends even a regular
 * expression in runaway backtracking, without a thread or process of its own (measured: 0.05 ms a call, on
 * 120 shapes of text that take marked minutes). A stopped function runs no `finally`; state that it shares
 * must be created anew.
 * @returns the result, or undefined if time ran out
 */
export function runInTime<T>(limit: number, work: () => T): { readonly result: T } | undefined {
  let result: { readonly result: T } | undefined;
  context.work = () => {
    result = { result: work() };
  };
  try {
    script.runInContext(context, { timeout: limit });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    return undefined;
  }
  return result;
}

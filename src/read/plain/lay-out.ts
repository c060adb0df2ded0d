import type { ProblemInFile } from "../../model/problem.ts";
import type { LineWay } from "../../settings/declared.ts";
import type { ParagraphForm, PlainBody } from "../../text/body.ts";
import { areColumns, isColumn } from "./column.ts";
import { joinCutWords } from "./cut-words.ts";
import { lookAt } from "./first-look.ts";
import { hasIndents } from "./indents.ts";
import { joinBlocks, keepBlocks } from "./join-blocks.ts";
import type { Line } from "./line.ts";
import { findNumbersWithin, findPageNumbers } from "./page-numbers.ts";
import { cutPieces, gapBetween, type Joined } from "./pieces.ts";
import { findSpeakers, findSpeeches } from "./speakers.ts";
import { widthOf, widthOfWrapped } from "./wrapped.ts";

/** The text below the head of a file as a body, with what is to be told of its lines. */
export interface LaidOut {
  readonly body: PlainBody;
  readonly problems: readonly ProblemInFile[];
  /** Words that the end of a line cuts, or may cut, put together: readers search for these. */
  readonly words?: readonly string[];
}

/** What is known of the text below a head before its lines are put into pieces. */
interface Source {
  /** All lines of the file. */
  readonly lines: readonly string[];
  readonly below: readonly Line[];
  readonly values: readonly string[];
  readonly mayHaveRows: boolean;
  readonly mayBeCut: boolean;
  readonly isWrapped: boolean;
}

const none: ReadonlySet<number> = new Set();

/**
 * Makes paragraphs of the lines below a head. A line is a paragraph, unless the file shows that its lines are wrapped
 * or those of a column, or its owner has declared so; rows of tables stand together. `lines` are all those of the file.
 */
export function layOut(
  text: string,
  lines: readonly string[],
  below: readonly Line[],
  way?: LineWay,
): LaidOut {
  const values = below.map(({ value }) => value);
  if (way === "paragraphs") return plain(values);
  const { mayBeCut, mayHaveNumbers } = lookAt(below);
  const numbers = mayHaveNumbers ? findPageNumbers(below, lines, text.includes("\f")) : none;
  if (way === "column") return columnOf(values, numbers);
  const mayHaveRows = text.includes("  ") || text.includes("\t");
  const isWrapped = way === "wrapped";
  if (!isWrapped && !mayBeCut && !mayHaveRows && numbers.size === 0) return plain(values);

  const source = { lines, below, values, mayHaveRows, mayBeCut, isWrapped };
  const within = mayBeCut ? findNumbersWithin(below, numbers) : none;
  const laid = within.size > 0 && putTogether(source, new Set([...numbers, ...within]));
  return laid || putTogether(source, numbers) || keepLines(source, numbers);
}

/** Makes a body of lines that are wrapped or those of a column; undefined if they are neither. */
function putTogether(source: Source, numbers: ReadonlySet<number>): LaidOut | undefined {
  const { lines, below, values, mayHaveRows, mayBeCut, isWrapped } = source;
  if (!mayBeCut && !isWrapped) return undefined;
  const first = below[0]?.number ?? 1;
  const isWhole = !hasBlankLines(lines, below, numbers);
  const speeches = findSpeeches(values);
  const isMarked = speeches.size > 0 || (isWhole && hasIndents(lines, below));
  const words = numbers.size > 0 ? values.filter((_, at) => !numbers.has(at)) : values;
  const isOfColumn = !isWrapped && isWhole && isColumn(words);
  const told = [areOfColumn(first, words.length, isWhole)];
  if (isOfColumn && !isMarked) return columnOf(values, numbers, told);

  const pieces = cutPieces(lines, below, numbers, mayHaveRows, speeches);
  const blocks = pieces.flatMap(({ form, rows }) => (form ? [] : [rows]));
  const isParted = isMarked || !isWhole || lines[first - 2]?.trim() === "";
  const width = isWrapped ? widthOf(blocks) : widthOfWrapped(blocks, isParted);
  if (width !== undefined) {
    const joined = joinBlocks(pieces, width, isWrapped, () => values.join(" "));
    const problems = joined.joined && !isWrapped ? [areJoined(joined.joined)] : [];
    return { ...withForms(joined), problems };
  }
  if (isOfColumn) return columnOf(values, numbers, told, new Set(speeches.values()));
  if (isWhole || !areColumns(blocks)) return undefined;
  return { ...withForms(keepBlocks(pieces)), problems: told };
}

/** Whether blank lines part any lines that are no numbers of pages. */
function hasBlankLines(
  lines: readonly string[],
  below: readonly Line[],
  numbers: ReadonlySet<number>,
): boolean {
  return below.some(({ number }, at) => {
    const above = below[at - 1]?.number ?? number;
    if (number - above <= 1 || numbers.has(at) || numbers.has(at - 1)) return false;
    return gapBetween(lines, above, number) === "blank";
  });
}

function plain(paragraphs: readonly string[]): LaidOut {
  return { body: bodyOf(paragraphs), problems: [] };
}

function bodyOf(paragraphs: readonly string[], forms?: PlainBody["forms"]): PlainBody {
  const speakers = findSpeakers(paragraphs);
  return { ...unspoken(paragraphs, forms), ...(speakers && { speakers }) };
}

function unspoken(paragraphs: readonly string[], forms: PlainBody["forms"] = {}): PlainBody {
  const hasForms = Object.keys(forms).length > 0;
  return { kind: "paragraphs", paragraphs, ...(hasForms && { forms }) };
}

function withForms({ paragraphs, forms, words }: Joined): Omit<LaidOut, "problems"> {
  return { body: bodyOf(paragraphs, forms), ...(words?.length && { words }) };
}

/** Lets lines stand close, as those of a column; among them are `numbers` of pages and openings of `speakers`. */
function columnOf(
  paragraphs: readonly string[],
  numbers: ReadonlySet<number>,
  problems: readonly ProblemInFile[] = [],
  speakers: ReadonlySet<string> = new Set(),
): LaidOut {
  const forms = Object.fromEntries([...numbers].map((at) => [at, "page-number" as const]));
  const body = unspoken(paragraphs, forms);
  const words = joinCutWords(paragraphs.filter((_, at) => !numbers.has(at)));
  const speaking = speakers.size > 0 && { speakers: [...speakers] };
  return {
    body: { ...body, column: true, ...speaking },
    ...(words.length > 0 && { words }),
    problems,
  };
}

/** Makes a paragraph of each line, except those of tables. */
function keepLines(
  { lines, below, values, mayHaveRows }: Source,
  numbers: ReadonlySet<number>,
): LaidOut {
  if (!mayHaveRows && numbers.size === 0) return plain(values);
  const pieces = cutPieces(lines, below, numbers, mayHaveRows);
  if (pieces.every(({ form }) => form === undefined)) return plain(values);
  const paragraphs: string[] = [];
  const forms: Record<number, ParagraphForm> = {};
  for (const { form, rows } of pieces) {
    if (form) forms[paragraphs.length] = form;
    if (form === "columns") paragraphs.push(rows.join("\n"));
    else for (const row of rows) paragraphs.push(row.trim());
  }
  return { body: bodyOf(paragraphs, forms), problems: [] };
}

function areOfColumn(line: number, count: number, isWhole: boolean): ProblemInFile {
  const [where, blank] = isWhole
    ? [", and nothing that parts paragraphs", " put a blank line between paragraphs; or"]
    : [" between blank lines", ""];
  return {
    code: "lines-of-column",
    severity: "note",
    line,
    found: `The text has ${count} short lines, cut in mid-sentence${where}; they stand close, as in a column.`,
    remedy: `Nothing; or${blank} declare the file or folder under “lines:” in archive.yaml, as paragraphs or wrapped.`,
  };
}

function areJoined({ lines, paragraphs, first }: NonNullable<Joined["joined"]>): ProblemInFile {
  return {
    code: "joined-lines",
    severity: "note",
    line: first,
    found: `${lines} lines were joined into ${paragraphs === 1 ? "a paragraph" : `${paragraphs} paragraphs`}, as blank lines and their length suggest.`,
    remedy:
      "Nothing needs to be done; but if each line is a paragraph, declare the file or folder under “lines:” in archive.yaml, as paragraphs.",
  };
}

import type { ProblemInFile } from "../../model/problem.ts";
import type { LineWay } from "../../settings/declared.ts";
import type { ParagraphForm, PlainBody } from "../../text/body.ts";
import { isColumn } from "./column.ts";
import { joinBlocks } from "./join-blocks.ts";
import type { Line } from "./line.ts";
import { findPageNumbers } from "./page-numbers.ts";
import { cutPieces, type Joined, type Piece } from "./pieces.ts";
import { findSpeakers } from "./speakers.ts";
import { widthOf, widthOfWrapped } from "./wrapped.ts";

/** The text below the head of a file as a body, with what is to be told of its lines. */
export interface LaidOut {
  readonly body: PlainBody;
  readonly problems: readonly ProblemInFile[];
}

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
  if (way === "column")
    return { body: { kind: "paragraphs", paragraphs: values, column: true }, problems: [] };
  const [first, last] = [below[0]?.number ?? 0, below.at(-1)?.number ?? 0];
  const isUnbroken = last - first + 1 === below.length;
  if (way === undefined && isUnbroken && isColumn(values))
    return {
      body: { kind: "paragraphs", paragraphs: values, column: true },
      problems: [isLinesOfColumn(first, values.length)],
    };
  const isParted = !isUnbroken || lines[first - 2]?.trim() === "";
  const hasFeed = text.includes("\f");
  const mayHaveRows = text.includes("  ") || text.includes("\t");
  const numbers = findPageNumbers(below, lines, hasFeed);
  if (way === undefined && !isParted && !mayHaveRows && numbers.size === 0) return plain(values);

  const pieces = cutPieces(lines, below, numbers, mayHaveRows);
  const blocks = pieces.flatMap(({ form, rows }) => (form ? [] : [rows]));
  const width = way === undefined ? widthOfWrapped(blocks, isParted) : widthOf(blocks);
  if (width === undefined && pieces.every(({ form }) => form === undefined)) return plain(values);
  const { paragraphs, forms, joined } =
    width === undefined
      ? keepLines(pieces)
      : joinBlocks(pieces, width, way !== undefined, () => values.join(" "));
  const problems = joined && way === undefined ? [areJoined(joined)] : [];
  return { body: bodyOf(paragraphs, forms), problems };
}

function plain(paragraphs: readonly string[]): LaidOut {
  return { body: bodyOf(paragraphs), problems: [] };
}

function bodyOf(paragraphs: readonly string[], forms?: PlainBody["forms"]): PlainBody {
  const speakers = findSpeakers(paragraphs);
  const hasForms = forms !== undefined && Object.keys(forms).length > 0;
  return {
    kind: "paragraphs",
    paragraphs,
    ...(hasForms && { forms }),
    ...(speakers && { speakers }),
  };
}

/** Makes a paragraph of each line, except those of tables. */
function keepLines(pieces: readonly Piece[]): Joined {
  const paragraphs: string[] = [];
  const forms: Record<number, ParagraphForm> = {};
  for (const { form, rows } of pieces) {
    if (form) forms[paragraphs.length] = form;
    if (form === "columns") paragraphs.push(rows.join("\n"));
    else for (const row of rows) paragraphs.push(row.trim());
  }
  return { paragraphs, forms };
}

function isLinesOfColumn(line: number, count: number): ProblemInFile {
  return {
    code: "lines-of-column",
    severity: "note",
    line,
    found: `The text has ${count} short lines, cut in mid-sentence, and nothing that parts paragraphs; they stand close, as in a column.`,
    remedy:
      "Nothing; or put a blank line between paragraphs; or declare the file or folder under “lines:” in archive.yaml, as paragraphs or wrapped.",
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

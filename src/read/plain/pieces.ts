import type { ParagraphForm } from "../../text/body.ts";
import { findTables } from "./columns.ts";
import { findLabelRows } from "./label-rows.ts";
import type { Line } from "./line.ts";

/** A paragraph, or several lines that become one or more. */
export interface Piece {
  readonly form?: ParagraphForm;
  /** Lines with the blanks before them. */
  readonly rows: readonly string[];
  /** Number of the first line of the file. */
  readonly number: number;
  /** What parts it from the piece above: nothing, the end of a page, or blank lines. */
  readonly gap: Gap;
}

type Gap = "" | "page" | "blank";

/** What pieces become. */
export interface Joined {
  readonly paragraphs: readonly string[];
  readonly forms: Readonly<Record<number, ParagraphForm>>;
  /** Lines that were joined, paragraphs that they became, and the line where the first begins. */
  readonly joined?: { readonly lines: number; readonly paragraphs: number; readonly first: number };
  /** Words that the end of a line cuts, or may cut, put together. */
  readonly words?: readonly string[];
}

/** Cuts lines into tables, numbers of pages, and blocks of lines between blank ones or where `starts` begin others. */
export function cutPieces(
  lines: readonly string[],
  below: readonly Line[],
  numbers: ReadonlySet<number>,
  mayHaveRows: boolean,
  starts: { has(at: number): boolean } = new Set(),
): Piece[] {
  const rows = below.map(({ number }) => (lines[number - 1] ?? "").replaceAll("\f", "").trimEnd());
  const gaps = below.map(({ number }, at) =>
    gapBetween(lines, below[at - 1]?.number ?? number - 1, number),
  );
  const isApart = (at: number) => gaps[at] !== "" || numbers.has(at) || numbers.has(at - 1);
  const tables = mayHaveRows ? findTables(rows, isApart) : [];
  const rest = [...rows];
  for (const [from, to] of tables) rest.fill("", from, to);
  const heads = mayHaveRows ? findLabelRows(rest, isApart) : [];
  const ends = new Map([...tables, ...heads]);
  const pieces: Piece[] = [];
  for (let at = 0; at < rows.length; ) {
    const table = ends.get(at);
    const from = at;
    at = table ?? at + 1;
    const form = table !== undefined ? "columns" : numbers.has(from) ? "page-number" : undefined;
    while (!form && at < rows.length && !isApart(at) && !ends.has(at) && !starts.has(at)) at += 1;
    // Blank lines beside the number of a page only set it apart.
    const isBesidePage = numbers.has(from) || numbers.has(from - 1);
    const gap = isBesidePage ? "page" : (gaps[from] ?? "");
    const piece = { rows: rows.slice(from, at), number: below[from]?.number ?? 1, gap };
    pieces.push(form ? { ...piece, form } : piece);
  }
  return pieces;
}

/** Returns what lies between two filled lines of a file: nothing, the end of a page, or blank lines. */
export function gapBetween(lines: readonly string[], above: number, below: number): Gap {
  if (below - above <= 1 && !lines[below - 1]?.includes("\f") && !lines[above - 1]?.includes("\f"))
    return "";
  const between = lines.slice(Math.max(above - 1, 0), below);
  return between.some((line) => line.includes("\f")) ? "page" : "blank";
}

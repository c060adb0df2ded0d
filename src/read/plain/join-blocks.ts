import type { ParagraphForm } from "../../text/body.ts";
import { joinCutWords } from "./cut-words.ts";
import { makeLineJoiner } from "./join-lines.ts";
import { divideBlock, withoutIndent } from "./paragraphs.ts";
import type { Joined, Piece } from "./pieces.ts";
import { isCut, isFull } from "./wrapped.ts";

/** Joins the lines of a wrapped text into paragraphs; `text` gives its words. */
export function joinBlocks(
  pieces: readonly Piece[],
  width: number,
  isDeclared: boolean,
  text: () => string,
): Joined {
  const { join, hyphened } = makeLineJoiner(text);
  const paragraphs: string[] = [];
  const forms: Record<number, ParagraphForm> = {};
  const goesOn = (line: string, next: string) => isFull(line, next, width) && isCut(line, next);
  const joined = { lines: 0, paragraphs: 0, first: 0 };
  for (const { form, rows, number } of acrossPages(pieces, goesOn)) {
    const divided = form ? { lines: rows } : divideBlock(rows, width, isDeclared);
    if ("lines" in divided) {
      const shown = form ?? (rows.length > 1 ? "lines" : undefined);
      if (shown) forms[paragraphs.length] = shown;
      const text = form === "columns" ? rows : withoutIndent(rows);
      paragraphs.push(text.join("\n"));
      continue;
    }
    for (const lines of divided.paragraphs) {
      paragraphs.push(join(lines));
      if (lines.length < 2) continue;
      joined.first ||= number;
      joined.lines += lines.length;
      joined.paragraphs += 1;
    }
  }
  return { paragraphs, forms, ...(joined.lines > 0 && { joined }), words: [...hyphened] };
}

/** Makes a paragraph of each block of a column, whose lines stay as they are. */
export function keepBlocks(pieces: readonly Piece[]): Joined {
  const paragraphs: string[] = [];
  const forms: Record<number, ParagraphForm> = {};
  const words = new Set<string>();
  for (const { form, rows } of acrossPages(pieces, isCut)) {
    const shown = form ?? (rows.length > 1 ? "lines" : undefined);
    if (shown) forms[paragraphs.length] = shown;
    const lines = form === "columns" ? rows : withoutIndent(rows);
    paragraphs.push(lines.join("\n"));
    if (!form) for (const word of joinCutWords(lines)) words.add(word);
  }
  return { paragraphs, forms, words: [...words] };
}

/** Puts blocks together that only the end of a page parts, in mid-sentence, as `goesOn` says of lines. */
function acrossPages(
  pieces: readonly Piece[],
  goesOn: (line: string, next: string) => boolean,
): Piece[] {
  const whole: (Piece & { readonly rows: string[] })[] = [];
  for (const piece of pieces) {
    const above = whole.at(-1);
    const line = above?.rows.at(-1);
    const next = piece.rows[0];
    const isOne =
      above &&
      !above.form &&
      !piece.form &&
      piece.gap === "page" &&
      line !== undefined &&
      next !== undefined &&
      goesOn(line, next);
    if (isOne) for (const row of piece.rows) above.rows.push(row);
    else whole.push({ ...piece, rows: [...piece.rows] });
  }
  return whole;
}

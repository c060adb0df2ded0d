import type { ParagraphForm } from "../../text/body.ts";
import { divideBlock, withoutIndent } from "./paragraphs.ts";
import type { Joined, Piece } from "./pieces.ts";
import { isCut, isFull, lineJoiner } from "./wrapped.ts";

/** Joins the lines of a wrapped text into paragraphs; `text` gives its words. */
export function joinBlocks(
  pieces: readonly Piece[],
  width: number,
  isDeclared: boolean,
  text: () => string,
): Joined {
  const join = lineJoiner(text);
  const paragraphs: string[] = [];
  const forms: Record<number, ParagraphForm> = {};
  const joined = { lines: 0, paragraphs: 0, first: 0 };
  for (const { form, rows, number } of acrossPages(pieces, width)) {
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
  return { paragraphs, forms, ...(joined.lines > 0 && { joined }) };
}

/** Puts blocks together that only the end of a page parts, in mid-sentence. */
function acrossPages(pieces: readonly Piece[], width: number): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const above = whole.at(-1);
    const line = above?.rows.at(-1);
    const next = piece.rows[0];
    const isOne =
      above &&
      !above.form &&
      !piece.form &&
      piece.isAfterPage &&
      line !== undefined &&
      next !== undefined &&
      isFull(line, next, width) &&
      isCut(line, next);
    if (isOne) whole[whole.length - 1] = { ...above, rows: [...above.rows, ...piece.rows] };
    else whole.push(piece);
  }
  return whole;
}

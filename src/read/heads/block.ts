/** The lines of a head between the two that open and close it. */
export interface Block {
  /** The block's own lines, each with its end as "\n". */
  readonly text: string;
  /** Line of the file on which the block opens, counted from 1. */
  readonly opening: number;
  /** What stands behind the opening mark. */
  readonly behind: string;
  /** The line that closes the block; missing if there is none. */
  readonly closing?: { readonly line: number; readonly words: string };
  /** Text after the closing line. */
  readonly content: string;
}

/** Returns the block that a text opens with, below empty lines, between lines that begin with marks. */
export function findBlock(text: string, mark: string, closing: RegExp): Block | undefined {
  const start = /\S/.exec(text)?.index ?? 0;
  if (
    !text.startsWith(mark, start) ||
    !/^$|[\r\n]$/.test(text.slice(Math.max(start - 1, 0), start))
  )
    return undefined;
  const lines = linesFrom(text, start);
  const behind = (lines.next().value?.words ?? "").slice(mark.length);
  const opening = 1 + countLineEnds(text.slice(0, start));
  const own: string[] = [];
  for (const { words, end } of lines) {
    if (closing.test(words)) {
      const line = opening + own.length + 1;
      const block = own.join("\n");
      return { text: block, opening, behind, closing: { line, words }, content: text.slice(end) };
    }
    own.push(words);
  }
  return { text: own.join("\n"), opening, behind, content: "" };
}

function countLineEnds(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** The lines of a text from a position on, and where the next one begins. */
export function* linesFrom(
  text: string,
  position: number,
): Generator<{ readonly words: string; readonly end: number }, undefined> {
  const lineEnd = /\r\n|\n|\r/g;
  for (let at = position; at <= text.length; ) {
    lineEnd.lastIndex = at;
    const found = lineEnd.exec(text);
    const end = found ? lineEnd.lastIndex : text.length + 1;
    yield { words: text.slice(at, found?.index), end: Math.min(end, text.length) };
    at = end;
  }
}

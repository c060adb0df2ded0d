import { findCutWord } from "./cut-words.ts";
import { endsWithoutBlanks, withoutBlanks } from "./line.ts";

/** Joins lines into paragraphs. */
export interface LineJoiner {
  join(lines: readonly string[]): string;
  /** Words that kept the hyphen at the end of a line, without it. */
  readonly hyphened: ReadonlySet<string>;
}

/** Returns a joiner of lines; `text` gives the whole text, where words with a hyphen are looked up. */
export function makeLineJoiner(text: () => string): LineJoiner {
  const hyphened = new Set<string>();
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
    const cut = findCutWord(line, next);
    if (cut === "apart") return `${line} `;
    if (cut) {
      const word = cut.halves.join("");
      // A soft hyphen is not seen.
      if (cut.isSure) return line.endsWith("\u00ad") ? line : line.slice(0, -1);
      if (isKnown(word)) return line.slice(0, -1);
      hyphened.add(word);
      return line;
    }
    if (line.endsWith("\u00ad")) return line;
    return endsWithoutBlanks.test(line) && withoutBlanks.test(next) ? line : `${line} `;
  };
  return {
    hyphened,
    join: (lines) =>
      lines
        .map((line, at) => (at + 1 < lines.length ? withEnd(line, lines[at + 1] ?? "") : line))
        .join(""),
  };
}

import { isUnspaced, separateWords } from "../../../src/build/search/separate-words.ts";
import { foldWords } from "./fold-words.ts";

/** What a reader's words mean. */
export interface Query {
  /** All words, those of phrases too, with spaces between them. */
  readonly words: string;
  /** What has to stand as written, word for word. */
  readonly phrases: readonly string[];
  /** Words that stand in no phrase. */
  readonly singles: readonly string[];
}

/** Straight and typographic quotes of many languages; a quote that is left open closes at the end. */
const quoted = /["“”„«»「『]([^"“”„«»」』「『]*)(?:["“”„«»」』]|$)/g;

/**
 * Parts words from phrases. Words that no space parts (“大統領選挙”) are a phrase, too: a reader who
 * writes them together means them together.
 */
export function parseQuery(text: string): Query {
  const phrases: string[] = [];
  const keep = (phrase: string) => {
    const separated = separateWords(phrase, "").replace(/\s+/g, " ").trim();
    if (foldWords(separated).length > 0) phrases.push(separated);
    return ` ${separated} `;
  };
  const rest = text.replace(quoted, (_, phrase: string) => ` ${keep(phrase)} `);
  const singles: string[] = [];
  for (const word of text.replace(quoted, " ").split(/\s+/)) {
    const folded = foldWords(separateWords(word, ""));
    if (isUnspaced(word) && folded.length > 1) keep(word);
    else if (folded.length > 0) singles.push(word);
  }
  return {
    singles,
    words: separateWords(rest, "").replace(/\s+/g, " ").trim(),
    phrases,
  };
}

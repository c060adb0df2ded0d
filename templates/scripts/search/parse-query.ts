import { separateWords } from "../../../src/search/separate-words.ts";
import { foldWords } from "./fold-words.ts";

/** The meaning of a reader's words. */
export interface Query {
  /** All words, those of phrases too, with spaces between them. */
  readonly words: string;
  /** Phrases that have to occur as written, word for word. */
  readonly phrases: readonly string[];
  /** Words outside of phrases. */
  readonly singles: readonly string[];
}

/** A phrase or a word. Straight and typographic quotes of many languages; an open quote closes at the end. */
const terms = /["“”„«»「」『』]([^"“”„«»「」『』]*)(?:["“”„«»」』]|$)|[^\s"“”„«»「」『』]+/g;

const possessive = /['’]s(?=[^\p{L}\p{N}]*$)/iu;

/**
 * Separates words from phrases. Words without a space between them (“大統領選挙”, “user-centered”) are a
 * phrase, too: a reader who writes them together means them together. “China's” alone means China.
 */
export function parseQuery(text: string): Query {
  const words: string[] = [];
  const phrases: string[] = [];
  const singles: string[] = [];
  for (const [word, phrase] of text.matchAll(terms)) {
    const term = cleanTerm(phrase ?? word.replace(possessive, ""));
    const count = foldWords(term).length;
    if (count === 0) continue;
    words.push(term);
    (phrase !== undefined || count > 1 ? phrases : singles).push(term);
  }
  return { words: words.join(" "), phrases, singles };
}

/** Removes signs that Pagefind's script would search for; it removes others itself. */
function cleanTerm(text: string): string {
  return separateWords(text, "")
    .replace(/[_\p{S}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

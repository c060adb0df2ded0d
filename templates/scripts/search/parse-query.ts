import { separateWords } from "../../../src/search/separate-words.ts";
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

/**
 * A phrase or a word. Straight and typographic quotes of many languages; a quote that is left open
 * closes at the end.
 */
const terms = /["“”„«»「」『』]([^"“”„«»「」『』]*)(?:["“”„«»」』]|$)|[^\s"“”„«»「」『』]+/g;

const possessive = /['’]s(?=[^\p{L}\p{N}]*$)/iu;

/**
 * Parts words from phrases. Words that no space parts (“大統領選挙”, “user-centered”) are a phrase, too:
 * a reader who writes them together means them together. “China's” alone asks for China.
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

/** Pagefind's script takes other signs out, but would look for these. */
function cleanTerm(text: string): string {
  return separateWords(text, "")
    .replace(/[_\p{S}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

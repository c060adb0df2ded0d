/** Returns a text's words as Pagefind compares them: lower-case letters and digits, no accents or signs. */
export function foldWords(text: string): string[] {
  return text.split(/\s+/).map(foldWord).filter(Boolean);
}

/** Folds one word of a text; "" if it has neither letters nor digits. */
export function foldWord(word: string): string {
  const plain = word.normalize("NFD").replace(/(?![\u3099\u309A])\p{M}/gu, "");
  return plain
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Finds the positions of the words of a phrase, wherever they are consecutive in a text. */
export function findPhrase(text: string, phrase: readonly string[]): number[] {
  // Signs that stand alone are not words, and do not divide a phrase.
  const words = text.split(whiteSpace).flatMap((word, place) => {
    const folded = foldWord(word);
    return folded ? [{ folded, place }] : [];
  });
  return words.flatMap((_, at) => {
    const run = words.slice(at, at + phrase.length);
    const isIt = phrase.every((word, offset) => run[offset]?.folded === word);
    return isIt ? run.map(({ place }) => place) : [];
  });
}

/** White space that separates words for Pagefind. */
export const whiteSpace = /[^\S\uFEFF]+/;

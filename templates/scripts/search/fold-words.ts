/** The words of a text as Pagefind compares them: small letters and digits, without accents and signs. */
export function foldWords(text: string): string[] {
  return text.split(/\s+/).map(foldWord).filter(Boolean);
}

/** One word of a text; "" where it has neither letters nor digits. */
export function foldWord(word: string): string {
  const plain = word.normalize("NFD").replace(/(?![\u3099\u309A])\p{M}/gu, "");
  return plain
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Pc}]/gu, "");
}

/** Whether a text has all words of a phrase, one behind the other. */
export function hasPhrase(text: readonly string[], phrase: readonly string[]): boolean {
  const [first] = phrase;
  if (first === undefined) return true;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (phrase.every((word, offset) => text[at + offset] === word)) return true;
  }
  return false;
}

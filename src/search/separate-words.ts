/*
 * Division of text into words, by the same rules for the build and for a reader's query: the build's
 * own division would not always agree with the browser's. Words joined by signs (“talks—peace”,
 * “user-centered”, “BBC's”) are words of their own; scripts without spaces between words are divided
 * by Unicode's rules (UAX 29) and ICU's dictionaries.
 *
 * Runs end after some 1,000 signs, far beyond any in a text: a regular expression remembers every character to which
 * it may have to go back, and 5 MB of quotation marks would overflow its stack.
 */

/** Mark before an added space (word joiner): invisible, and not part of any word. */
const seam = "\u2060";

/**
 * Replacement for the space before signs that stand alone (invisible separator): they do not count as a
 * word.
 */
const bond = "\u2063";
const loneSigns = /(\S)[^\S\uFEFF]{1,1000}(?=[^\s\p{L}\p{N}]{1,1000}(?:\s|$))/gu;

/** Replacement for "_" (invisible plus), which Pagefind would take for a letter: “_read_” is not “read”. */
const underscore = "\u2064";

/** These marks in a text itself, before which a seam is added; `added` matches our own. */
const own = /[\u2060\u2063\u2064]/g;
const added = /\u2060(?:([\u2060\u2063\u2064])| |$)|[\u2063\u2064]/g;

/**
 * Prepares a text for the index: phrases are found by the positions of words, and “(AP) — Three” is two
 * words.
 */
export function prepareText(text: string): string {
  const separated = separateWords(text.replace(own, `${seam}$&`));
  return separated.replace(loneSigns, `$1${bond}`).replaceAll("_", underscore);
}

/** Joins words as they are in the text, without the spaces that were added. */
export function joinWords(words: readonly string[]): string {
  const signs: Readonly<Record<string, string>> = { [bond]: " ", [underscore]: "_" };
  const original = (mark: string, sign = "") => signs[mark] ?? sign;
  return words.join(" ").replace(added, original);
}

/** Adds a space after every word of a text; `mark` precedes each added one. */
export function separateWords(text: string, mark = seam): string {
  const space = `${mark} `;
  return separateUnspaced(text, space)
    .replace(joints, `$&${space}`)
    .replace(possessives, `$1${space}`);
}

/**
 * Signs between two words. Some do not separate: a single point, comma or apostrophe is part of “U.S.”,
 * “1,000”, “10:30” and “don't”, as are similar signs in Catalan, Hebrew and Armenian.
 */
const joints =
  /[\p{L}\p{M}\p{N}](?!(?:[.'’‘&@·״׳՛՜՞]|[,:](?=\p{N}))[\p{L}\p{N}])[^\s\p{L}\p{M}\p{N}\p{C}][^\s\p{L}\p{M}\p{N}]{0,1000}(?=[\p{L}\p{N}])|\p{Ll}\.(?=\p{Lu})/gu;

/** The end of a word before a possessive 's. */
const possessives = /([\p{L}\p{M}\p{N}])(?=['’]s(?![\p{L}\p{M}\p{N}]))/giu;

/** Runs of Han, kana and the scripts of South-East Asia, with the signs after them. */
const unspaced =
  /(?:(?=[\p{L}\p{N}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}][^\s\p{L}\p{N}]{0,1000}){1,100000}/gu;
/** A character that is separated from a run after it; opening brackets and quotes are not. */
const before = /[^\s\p{Ps}\p{Pi}]/u;

/**
 * Length (characters) of a run from which it is divided piece by piece: every segment holds a copy of what it is a
 * segment of, so that 100,000 characters would take 10 GB. Pieces end after signs, where a word ends anyway.
 */
const longestPiece = 1000;
const pieces = /.{1,999}[^\p{L}\p{M}\p{N}]|.{1,1000}/gsu;

let segmenter: Intl.Segmenter | undefined;

/** Separates the words of scripts without spaces; signs stay with the word before them. */
function separateUnspaced(text: string, space: string): string {
  if (text.search(unspaced) < 0) return text;
  segmenter ??= new Intl.Segmenter("ja", { granularity: "word" });
  const divide = (piece: string) =>
    [...(segmenter?.segment(piece) ?? [])].map(({ segment }) => segment);
  const parts = (run: string) =>
    run.length > longestPiece ? (run.match(pieces) ?? []).flatMap(divide) : divide(run);
  return text.replace(unspaced, (run, at: number) => {
    const words = parts(run).map((part, place) => {
      const isInside = place > 0 || before.test(text[at - 1] ?? "");
      return isInside && /[\p{L}\p{N}]/u.test(part) ? space + part : part;
    });
    return words.join("") + (/\S/.test(text[at + run.length] ?? "") ? space : "");
  });
}

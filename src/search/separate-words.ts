/*
 * Division of text into words, by the same rules for the build and for a reader's query: the build's
 * own division would not always agree with the browser's. Words joined by signs (“talks—peace”,
 * “user-centered”, “BBC's”) are words of their own; scripts without spaces between words are divided
 * by Unicode's rules (UAX 29) and ICU's dictionaries.
 */

/** Mark before an added space (word joiner): invisible, and not part of any word. */
const seam = "\u2060";

/**
 * Replacement for the space before signs that stand alone (invisible separator): they do not count as a
 * word.
 */
const bond = "\u2063";
const loneSigns = /(\S)[^\S\uFEFF]+(?=[^\s\p{L}\p{N}]+(?:\s|$))/gu;

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
  /[\p{L}\p{M}\p{N}](?!(?:[.'’‘&@·״׳՛՜՞]|[,:](?=\p{N}))[\p{L}\p{N}])[^\s\p{L}\p{M}\p{N}\p{C}][^\s\p{L}\p{M}\p{N}]*(?=[\p{L}\p{N}])|\p{Ll}\.(?=\p{Lu})/gu;

/** The end of a word before a possessive 's. */
const possessives = /([\p{L}\p{M}\p{N}])(?=['’]s(?![\p{L}\p{M}\p{N}]))/giu;

/** Runs of Han, kana and the scripts of South-East Asia, with the signs after them. */
const unspaced =
  /(?:(?=[\p{L}\p{N}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}][^\s\p{L}\p{N}]*)+/gu;
/** A character that is separated from a run after it; opening brackets and quotes are not. */
const before = /[^\s\p{Ps}\p{Pi}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Separates the words of scripts without spaces; signs stay with the word before them. */
function separateUnspaced(text: string, space: string): string {
  if (text.search(unspaced) < 0) return text;
  segmenter ??= new Intl.Segmenter("ja", { granularity: "word" });
  const parts = (run: string) => [...(segmenter?.segment(run) ?? [])].map(({ segment }) => segment);
  return text.replace(unspaced, (run, at: number) => {
    const words = parts(run).map((part, place) => {
      const isInside = place > 0 || before.test(text[at - 1] ?? "");
      return isInside && /[\p{L}\p{N}]/u.test(part) ? space + part : part;
    });
    return words.join("") + (/\S/.test(text[at + run.length] ?? "") ? space : "");
  });
}

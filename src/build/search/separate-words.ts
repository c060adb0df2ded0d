/*
 * Some scripts put no space between words. What is searched in them is divided into words here, when
 * the archive is built and when a reader asks, by the same rules (Unicode UAX 29 with ICU's
 * dictionaries): the build's own division would not always agree with the browser's.
 */

/** Before a space that the text does not have (word joiner): invisible, and no part of any word. */
export const seam = "\u2060";

/** Instead of the space before signs that stand alone (invisible separator): they count as no word. */
const bond = "\u2063";
const loneSigns = /(\S)[^\S\uFEFF]+(?=[^\s\p{L}\p{N}]+(?:\s|$))/gu;

/** A text's own seams and bonds, which have a seam before them; and ours. */
const own = /[\u2060\u2063]/g;
const added = /\u2060(?:([\u2060\u2063])| |$)|\u2063/g;

/**
 * A text as it is indexed: a phrase is found by the places of its words, and “(AP) — Three” are two
 * words.
 */
export function prepareText(text: string): string {
  return separateWords(text.replace(own, `${seam}$&`)).replace(loneSigns, `$1${bond}`);
}

/** Words as they stand in the text again, without the spaces that were added. */
export function joinWords(words: readonly string[]): string {
  const original = (mark: string, sign = "") => (mark === bond ? " " : sign);
  return words.join(" ").replace(added, original);
}

/** The same text with a space after every word; `mark` stands before those that were added. */
export function separateWords(text: string, mark = seam): string {
  return separateUnspaced(text, `${mark} `);
}

/** Han, kana and the scripts of South-East Asia, in runs, with the signs in and behind them. */
const unspaced =
  /(?:[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}][^\s\p{L}\p{N}]*)+/gu;
const wordIn = /[\p{L}\p{N}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Signs stay with the word before them. */
function separateUnspaced(text: string, space: string): string {
  if (text.search(unspaced) < 0) return text;
  segmenter ??= new Intl.Segmenter("ja", { granularity: "word" });
  const parts = (run: string) => [...(segmenter?.segment(run) ?? [])].map(({ segment }) => segment);
  return text.replace(unspaced, (run, at: number) => {
    let isInside = at > 0 && /\S/.test(text[at - 1] ?? "");
    const words = parts(run).map((part) => {
      const isNext = isInside && wordIn.test(part);
      isInside ||= wordIn.test(part);
      return isNext ? space + part : part;
    });
    const isFollowed = isInside && /\S/.test(text[at + run.length] ?? "");
    return words.join("") + (isFollowed ? space : "");
  });
}

/** Whether a text has words that no space parts. */
export function isUnspaced(text: string): boolean {
  return text.search(unspaced) >= 0;
}

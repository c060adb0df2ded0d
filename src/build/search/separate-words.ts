/*
 * Some scripts put no space between words. What is searched in them is divided into words here, when
 * the archive is built and when a reader asks, by the same rules (Unicode UAX 29 with ICU's
 * dictionaries): the build's own division would not always agree with the browser's.
 */

/** Han, kana and the scripts of South-East Asia, in runs. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+/gu;

/** Before a space that the text does not have (word joiner): invisible, and no part of any word. */
export const seam = "\u2060";

/** Instead of the space before signs that stand alone (invisible separator): they count as no word. */
const bond = "\u2063";
const loneSigns = /(\S)\s+(?=[^\s\p{L}\p{N}]+(?:\s|$))/gu;

/**
 * A text as it is indexed: a phrase is found by the places of its words, and “(AP) — Three” are two
 * words.
 */
export function prepareText(text: string): string {
  return separateWords(text).replace(loneSigns, `$1${bond}`);
}

let segmenter: Intl.Segmenter | undefined;

/** The same text with a space after every word; `mark` stands before those that were added. */
export function separateWords(text: string, mark = seam): string {
  if (text.search(unspaced) < 0) return text;
  segmenter ??= new Intl.Segmenter("ja", { granularity: "word" });
  const words = (run: string) => [...(segmenter?.segment(run) ?? [])].map(({ segment }) => segment);
  return text.replace(unspaced, (run, at: number) => {
    const before = at > 0 && /\S/.test(text[at - 1] ?? "") ? `${mark} ` : "";
    const end = at + run.length;
    const after = end < text.length && /\S/.test(text[end] ?? "") ? `${mark} ` : "";
    return before + words(run).join(`${mark} `) + after;
  });
}

/** Whether a text has words that no space parts. */
export function isUnspaced(text: string): boolean {
  return text.search(unspaced) >= 0;
}

/** Words as they stand in the text again, without the spaces that were added. */
export function joinWords(words: readonly string[]): string {
  const text = words.join(" ").replaceAll(`${seam} `, "").replaceAll(seam, "");
  return text.replaceAll(bond, " ");
}

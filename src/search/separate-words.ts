/*
 * A text is divided into words here, when the archive is built and when a reader asks, by the same
 * rules: the build's own division would not always agree with the browser's. Words that signs join
 * (“talks—peace”, “user-centered”, “BBC's”) are words of their own; some scripts put no space between
 * words, which Unicode's rules (UAX 29) and ICU's dictionaries part.
 */

/** Before a space that the text does not have (word joiner): invisible, and no part of any word. */
export const seam = "\u2060";

/** Instead of the space before signs that stand alone (invisible separator): they count as no word. */
const bond = "\u2063";
const loneSigns = /(\S)[^\S\uFEFF]+(?=[^\s\p{L}\p{N}]+(?:\s|$))/gu;

/** Instead of "_" (invisible plus), which Pagefind would take for a letter: “_read_” is not “read”. */
const underscore = "\u2064";

/** A text's own marks such as these, which have a seam before them; and ours. */
const own = /[\u2060\u2063\u2064]/g;
const added = /\u2060(?:([\u2060\u2063\u2064])| |$)|[\u2063\u2064]/g;

/**
 * A text as it is indexed: a phrase is found by the places of its words, and “(AP) — Three” are two
 * words.
 */
export function prepareText(text: string): string {
  const separated = separateWords(text.replace(own, `${seam}$&`));
  return separated.replace(loneSigns, `$1${bond}`).replaceAll("_", underscore);
}

/** Words as they stand in the text again, without the spaces that were added. */
export function joinWords(words: readonly string[]): string {
  const signs: Readonly<Record<string, string>> = { [bond]: " ", [underscore]: "_" };
  const original = (mark: string, sign = "") => signs[mark] ?? sign;
  return words.join(" ").replace(added, original);
}

/** The same text with a space after every word; `mark` stands before those that were added. */
export function separateWords(text: string, mark = seam): string {
  const space = `${mark} `;
  return separateUnspaced(text, space)
    .replace(joints, `$&${space}`)
    .replace(possessives, `$1${space}`);
}

/**
 * Signs between two words. Not all are: one point, comma or apostrophe is a part of “U.S.”, “1,000”,
 * “10:30” and “don't”, as are their like in Catalan, Hebrew and Armenian.
 */
const joints =
  /[\p{L}\p{M}\p{N}](?!(?:[.'’‘&@·״׳՛՜՞]|[,:](?=\p{N}))[\p{L}\p{N}])[^\s\p{L}\p{M}\p{N}\p{C}][^\s\p{L}\p{M}\p{N}]*(?=[\p{L}\p{N}])|\p{Ll}\.(?=\p{Lu})/gu;

/** The end of a word before its 's. */
const possessives = /([\p{L}\p{M}\p{N}])(?=['’]s(?![\p{L}\p{M}\p{N}]))/giu;

/** Han, kana and the scripts of South-East Asia, in runs, with the signs behind them. */
const unspaced =
  /(?:(?=[\p{L}\p{N}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}][^\s\p{L}\p{N}]*)+/gu;
/** What parts such a run from the word before it; brackets and quotes open with it. */
const before = /[^\s\p{Ps}\p{Pi}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Signs stay with the word before them. */
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

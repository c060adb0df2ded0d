import type { UnsettledArticle } from "../model/article.ts";
import type { Enrichment } from "./enrichment.ts";

/**
 * Adds the direction, and the language if none was declared, by the script of the text's first letters. A
 * script that only one language uses identifies it. Latin or Arabic letters are taken for the archive's own
 * language, if that is written with them. Anything else stays unknown rather than guessed.
 */
export const byScript: Enrichment = (article, settings) => {
  const script = scriptOf(article);
  const direction = rightToLeft.has(script) ? "rtl" : "ltr";
  const language =
    article.language || (languageOf[script] ?? ownLanguage(script, settings.language));
  return { ...article, direction, language };
};

/**
 * Scripts with their least share of the letters: a fifth, since names and terms are in Latin letters; half
 * if the direction depends on it. Kana before Han: Japanese is written with both, Chinese with Han alone.
 */
const scripts: readonly [name: string, letters: RegExp, share: number][] = [
  ["kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 1 / 5],
  ["hangul", /\p{Script=Hangul}/gu, 1 / 5],
  ["arabic", /\p{Script=Arabic}/gu, 1 / 2],
  ["hebrew", /\p{Script=Hebrew}/gu, 1 / 2],
  ["greek", /\p{Script=Greek}/gu, 1 / 5],
  ["thai", /\p{Script=Thai}/gu, 1 / 5],
  ["cyrillic", /\p{Script=Cyrillic}/gu, 1 / 5],
  ["han", /\p{Script=Han}/gu, 1 / 5],
];

const languageOf: Readonly<Record<string, string>> = {
  kana: "ja",
  hangul: "ko",
  hebrew: "he",
  greek: "el",
  thai: "th",
};

const rightToLeft = new Set(["arabic", "hebrew"]);

/** Languages not written in Latin: Latin text is not taken for the language of an archive in one of them. */
const notLatin =
  /^(?:am|ar|be|bg|bn|ckb|el|fa|gu|he|hi|hy|ja|ka|km|kn|ko|ku|lo|mk|ml|mr|my|ne|ps|ru|si|sr|ta|te|th|uk|ur|yi|zh)\b/;

/** Languages written in Arabic letters and no others. */
const inArabic = /^(?:ar|ckb|fa|ps|sd|ug|ur)\b/;

/** Returns the first of these scripts with its share of the letters; else Latin. */
function scriptOf({ title, plainText }: UnsettledArticle): string {
  const sample = `${title} ${plainText.slice(0, 400)}`;
  // Plain ASCII, the common case, needs no counting.
  if (!/[^\0-\u024f\u2000-\u206f]/.test(sample)) return "latin";
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const found = scripts.find(
    ([, pattern, share]) => count(sample, pattern) >= share * Math.max(letters, 1),
  );
  return found?.[0] ?? "latin";
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function ownLanguage(script: string, language: string): string {
  const isOwn =
    script === "arabic" ? inArabic.test(language) : script === "latin" && !notLatin.test(language);
  return isOwn ? language : "";
}

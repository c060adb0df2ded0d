import type { UnsettledArticle } from "../article.ts";
import type { Enrichment } from "../enrichment.ts";

/**
 * Direction, and language where nothing was declared, by the script of the text's first letters.
 * A script that only one language uses names it. Latin letters, if the archive's own language is
 * written with them, are taken for that language. Anything else stays unknown rather than guessed.
 */
export const byScript: Enrichment = (article, settings) => {
  const script = scriptOf(article);
  const direction = rightToLeft.has(script) ? "rtl" : "ltr";
  const language =
    article.language || (languageOf[script] ?? ownLanguage(script, settings.language));
  return { ...article, direction, language };
};

/** Kana before Han: Japanese is written with both, Chinese with Han alone. */
const scripts: readonly [name: string, letters: RegExp][] = [
  ["kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["hangul", /\p{Script=Hangul}/gu],
  ["arabic", /\p{Script=Arabic}/gu],
  ["hebrew", /\p{Script=Hebrew}/gu],
  ["greek", /\p{Script=Greek}/gu],
  ["thai", /\p{Script=Thai}/gu],
  ["cyrillic", /\p{Script=Cyrillic}/gu],
  ["han", /\p{Script=Han}/gu],
];

const languageOf: Readonly<Record<string, string>> = {
  kana: "ja",
  hangul: "ko",
  hebrew: "he",
  greek: "el",
  thai: "th",
};

const rightToLeft = new Set(["arabic", "hebrew"]);

/** Languages whose writing is not Latin: an archive in one of them does not lend it to Latin text. */
const notLatin =
  /^(?:am|ar|be|bg|bn|ckb|el|fa|gu|he|hi|hy|ja|ka|km|kn|ko|ku|lo|mk|ml|mr|my|ne|ps|ru|si|sr|ta|te|th|uk|ur|yi|zh)\b/;

/** The first of these scripts that at least a fifth of the letters belong to; else Latin. */
function scriptOf({ title, plainText }: UnsettledArticle): string {
  const sample = `${title} ${plainText.slice(0, 400)}`;
  // Plain ASCII, the common case, is known without counting.
  if (!/[^\0-\u024f\u2000-\u206f]/.test(sample)) return "latin";
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const found = scripts.find(([, pattern]) => count(sample, pattern) * 5 >= Math.max(letters, 1));
  return found?.[0] ?? "latin";
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function ownLanguage(script: string, language: string): string {
  return script === "latin" && !notLatin.test(language) ? language : "";
}

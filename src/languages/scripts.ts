/** A way of writing, by Unicode's name of it; Japanese is “kana”, since only its syllables tell it from Chinese. */
export type Script = (typeof blocks)[number][2];

/** Blocks of letters beyond Latin, in the order of their numbers. Signs that stand among letters are counted as such. */
const blocks = [
  [0x370, 0x3ff, "greek"],
  [0x400, 0x52f, "cyrillic"],
  [0x531, 0x58f, "armenian"],
  [0x5d0, 0x5f4, "hebrew"],
  [0x620, 0x6ff, "arabic"],
  [0x750, 0x77f, "arabic"],
  [0x780, 0x7bf, "thaana"],
  [0x900, 0x97f, "devanagari"],
  [0x980, 0x9ff, "bengali"],
  [0xa00, 0xa7f, "gurmukhi"],
  [0xa80, 0xaff, "gujarati"],
  [0xb00, 0xb7f, "oriya"],
  [0xb80, 0xbff, "tamil"],
  [0xc00, 0xc7f, "telugu"],
  [0xc80, 0xcff, "kannada"],
  [0xd00, 0xd7f, "malayalam"],
  [0xd80, 0xdff, "sinhala"],
  [0xe00, 0xe7f, "thai"],
  [0xe80, 0xeff, "lao"],
  [0xf00, 0xfff, "tibetan"],
  [0x1000, 0x109f, "myanmar"],
  [0x10a0, 0x10ff, "georgian"],
  [0x1100, 0x11ff, "hangul"],
  [0x1200, 0x139f, "ethiopic"],
  [0x1780, 0x17ff, "khmer"],
  [0x1800, 0x18af, "mongolian"],
  [0x1e00, 0x1eff, "latin"],
  [0x1f00, 0x1fff, "greek"],
  [0x3041, 0x30ff, "kana"],
  [0x3131, 0x318e, "hangul"],
  [0x3400, 0x9fff, "han"],
  [0xac00, 0xd7a3, "hangul"],
  [0xf900, 0xfaff, "han"],
  [0xfb1d, 0xfb4f, "hebrew"],
  [0xfb50, 0xfdff, "arabic"],
  [0xfe70, 0xfefc, "arabic"],
] as const;

/** The script of a text, and how many of its letters are in it. */
export interface ScriptOfText {
  /** "" if it has no letters. */
  readonly script: Script | "";
  readonly letters: number;
}

/**
 * What a letter counts against one in Latin: names and terms in Latin letters stand in texts of all scripts, and a
 * character of the Far East is half a word. Where the direction depends on it, the most letters decide.
 */
const weights: Partial<Readonly<Record<Script, number>>> = {
  ...{ latin: 1, arabic: 1, hebrew: 1, thaana: 1 },
  ...{ kana: 3, han: 3, hangul: 3 },
};
const otherWeight = 1.5;

/** Least share of syllables among the characters of a Japanese text: a fifth of headlines' have no more. */
const leastKana = 1 / 8;

/** Finds the script of most of a text. */
export function findScript(text: string): ScriptOfText {
  // Plain Latin, the common case, needs no counting.
  if (!/[^\0-\u036f\u1e00-\u1eff\u2000-\u218f]/.test(text)) {
    const letters = text.replace(/[\0-@[-`{-\u00bf\u2000-\u218f]+/g, "").length;
    return { script: letters > 0 ? "latin" : "", letters };
  }
  const counts = countLetters(text);
  const [kana, han] = [counts.get("kana") ?? 0, counts.get("han") ?? 0];
  if (kana + han > 0) {
    const name = kana >= leastKana * (kana + han) ? "kana" : "han";
    counts.delete(name === "kana" ? "han" : "kana");
    counts.set(name, kana + han);
  }
  const weigh = ([script, count]: [Script, number]) => count * (weights[script] ?? otherWeight);
  const [most] = [...counts].sort((a, b) => weigh(b) - weigh(a));
  return most ? { script: most[0], letters: most[1] } : { script: "", letters: 0 };
}

function countLetters(text: string): Map<Script, number> {
  const inBlocks = new Uint32Array(blocks.length);
  let [latin, last] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x370) {
      if (isLatin(code)) latin += 1;
      continue;
    }
    if (!isIn(blocks[last], code)) last = blocks.findIndex((block) => isIn(block, code));
    if (last >= 0) inBlocks[last] = (inBlocks[last] ?? 0) + 1;
    else last = 0;
  }
  const counts = new Map<Script, number>();
  if (latin > 0) counts.set("latin", latin);
  for (const [number, [, , script]] of blocks.entries()) {
    const count = inBlocks[number] ?? 0;
    if (count > 0) counts.set(script, (counts.get(script) ?? 0) + count);
  }
  return counts;
}

function isIn(block: (typeof blocks)[number] | undefined, code: number): boolean {
  return block !== undefined && code >= block[0] && code <= block[1];
}

function isLatin(code: number): boolean {
  return (code > 64 && code < 91) || (code > 96 && code < 123) || (code >= 0xc0 && code < 0x250);
}

/** Scripts that are written from right to left. */
const rightToLeft: ReadonlySet<string> = new Set<Script>(["arabic", "hebrew", "thaana"]);

/** Returns the direction in which a script is written. */
export function directionOf(script: Script | ""): "ltr" | "rtl" {
  return rightToLeft.has(script) ? "rtl" : "ltr";
}

/** Languages that are the only ones written in their script, or nearly. */
export const onlyLanguages: Partial<Readonly<Record<Script, string>>> = {
  ...{ greek: "el", armenian: "hy", hebrew: "he", thaana: "dv", gurmukhi: "pa", gujarati: "gu" },
  ...{ oriya: "or", tamil: "ta", telugu: "te", kannada: "kn", malayalam: "ml", sinhala: "si" },
  ...{
    thai: "th",
    lao: "lo",
    myanmar: "my",
    georgian: "ka",
    hangul: "ko",
    khmer: "km",
    kana: "ja",
  },
};

/** Letters of further languages in a script of one: Yiddish, Assamese, Karen and Shan. */
const othersLetters: Partial<Readonly<Record<Script, RegExp>>> = {
  hebrew: /[\u05f0-\u05f2]|\u05d0[\u05b7\u05b8]/,
  bengali: /[\u09f0\u09f1]/,
  myanmar: /[\u1022\u1028\u1033-\u1035\u105a-\u109f]/,
};

/** Least number of characters to tell Chinese from a Japanese headline without syllables. */
const leastHan = 30;

/** Returns the language of a text by its script alone; undefined if that tells none. */
export function languageOfScript(
  text: string,
  { script, letters }: ScriptOfText,
): string | undefined {
  if (script === "" || othersLetters[script]?.test(text)) return undefined;
  if (script === "han") return letters >= leastHan ? "zh" : undefined;
  if (script === "bengali") return "bn";
  return onlyLanguages[script];
}

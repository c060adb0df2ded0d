import { readCommonWords, type SharedScript, sharedScripts } from "./common-words.ts";

/** How many words of a text are among the commonest of each language. */
export interface WordCounts {
  /** Number of all words. */
  readonly words: number;
  /** Languages with many such words, those with the most first. */
  readonly languages: readonly WordCount[];
}

/** The common words of one language in a text. */
export interface WordCount {
  readonly language: string;
  readonly count: number;
  /** How many different ones of two letters or more. */
  readonly different: number;
}

/** The languages of a script, and for each word the numbers of those that have it. */
interface WordTable {
  readonly languages: readonly string[];
  readonly words: ReadonlyMap<string, readonly number[]>;
}

/** Tables by script; each is made when a text needs it. */
const tables = new Map<string, WordTable>();

/** Whether several languages of the table are written in a script. */
export function isShared(script: string): script is SharedScript {
  return (sharedScripts as readonly string[]).includes(script);
}

/** Counts the common words of a text that have `least` letters or more, by language. */
export function countWords(text: string, script: SharedScript, least = 1): WordCounts {
  const { languages, words } = tableOf(script);
  const counts = new Uint16Array(languages.length);
  const different = new Uint16Array(languages.length);
  const seen = new Set<string>();
  let all = 0;
  for (const word of wordsOf(text)) {
    if (word === "") continue;
    all += 1;
    const members = word.length < least ? undefined : words.get(word);
    if (!members) continue;
    const isNew = word.length > 1 && !seen.has(word);
    if (isNew) seen.add(word);
    for (const at of members) {
      counts[at] = (counts[at] ?? 0) + 1;
      if (isNew) different[at] = (different[at] ?? 0) + 1;
    }
  }
  return { words: all, languages: rank(languages, counts, different) };
}

/** Ranks the languages that have a third of the words of the first, or more: the others have no part in any judgement. */
function rank(
  languages: readonly string[],
  counts: Uint16Array,
  different: Uint16Array,
): readonly WordCount[] {
  let most = 0;
  for (const count of counts) if (count > most) most = count;
  const ranked: WordCount[] = [];
  for (let at = 0; at < counts.length && most > 0; at += 1) {
    const count = counts[at] ?? 0;
    if (3 * count < most) continue;
    ranked.push({ language: languages[at] ?? "", count, different: different[at] ?? 0 });
  }
  return ranked.sort((a, b) => b.count - a.count);
}

/** Cuts a text into words, and behind apostrophes: l’eau has two, “l'” and “eau”. */
function wordsOf(text: string): string[] {
  const small = text.toLowerCase();
  const hasMarks = small.includes("'") || small.includes("’");
  return (hasMarks ? small.replace(apostrophes, "' ") : small).split(separators);
}

const apostrophes = /(?<=\p{L})['’]/gu;

/** Signs below the letters of Latin, but for the apostrophe, and those of general use, Arabic, Devanagari, Ethiopic. */
const separators =
  /[\0-&(-,./:-`{-\u00bf\u2000-\u206f\u060c\u061b\u061f\u06d4\u0964\u0965\u1361-\u1368\u0660-\u0669\u06f0-\u06f9]+/;

function tableOf(script: SharedScript): WordTable {
  const known = tables.get(script);
  if (known) return known;
  const languages: string[] = [];
  const words = new Map<string, number[]>();
  for (const row of readCommonWords(script)) {
    for (const tag of row.languages) {
      let number = languages.indexOf(tag);
      if (number < 0) number = languages.push(tag) - 1;
      for (const word of row.words) {
        const members = words.get(word) ?? [];
        words.set(word, members);
        if (!members.includes(number)) members.push(number);
      }
    }
  }
  const table = { languages, words };
  tables.set(script, table);
  return table;
}

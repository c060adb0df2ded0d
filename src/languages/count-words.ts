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

/** The languages of a script, and for each word those that have it. */
interface WordTable {
  readonly languages: readonly string[];
  readonly words: ReadonlyMap<string, CommonWord>;
}

/** A common word: the numbers of its languages, and whether it has one letter only. */
interface CommonWord {
  readonly members: number[];
  readonly isLetter: boolean;
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
  const found: CommonWord[] = [];
  let all = 0;
  counts.fill(0);
  for (const word of wordsOf(text)) {
    if (word === "") continue;
    all += 1;
    const known = word.length < least ? undefined : words.get(word);
    if (!known) continue;
    found.push(known);
    const { members } = known;
    for (let one = 0; one < members.length; one += 1) {
      const at = members[one] as number;
      counts[at] = (counts[at] as number) + 1;
    }
  }
  return { words: all, languages: rank(languages, found) };
}

/** Numbers of common words of one text by language: one array for all, since every article needs it once or twice. */
const counts = new Uint16Array(256);

/**
 * Ranks the languages that have a third of the words of the first, or more: the others have no part in any judgement.
 * `found` has each common word as often as the text.
 */
function rank(languages: readonly string[], found: readonly CommonWord[]): readonly WordCount[] {
  let most = 0;
  for (let at = 0; at < languages.length; at += 1)
    if ((counts[at] as number) > most) most = counts[at] as number;
  const ranked: WordCount[] = [];
  if (most === 0) return ranked;
  const longer = [...new Set(found)].filter(({ isLetter }) => !isLetter);
  for (let at = 0; at < languages.length; at += 1) {
    const count = counts[at] as number;
    if (3 * count < most) continue;
    const different = longer.filter(({ members }) => members.includes(at)).length;
    ranked.push({ language: languages[at] ?? "", count, different });
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
  const words = new Map<string, CommonWord>();
  for (const row of readCommonWords(script)) {
    for (const tag of row.languages) {
      let number = languages.indexOf(tag);
      if (number < 0) number = languages.push(tag) - 1;
      for (const word of row.words) {
        const known = words.get(word) ?? { members: [], isLetter: word.length === 1 };
        words.set(word, known);
        if (!known.members.includes(number)) known.members.push(number);
      }
    }
  }
  const table = { languages, words };
  tables.set(script, table);
  return table;
}

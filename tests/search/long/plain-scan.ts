import { loadTexts } from "../../../src/archive.ts";
import { separateWords } from "../../../src/search/separate-words.ts";
import { loadSettings } from "../../../src/settings/settings.ts";
import { foldWord } from "../../../templates/scripts/search/fold-words.ts";

/** An article as whoever reads all of it sees it: its words, in their order. */
export interface ScannedArticle {
  readonly path: string;
  readonly text: string;
  readonly words: readonly string[];
}

/** Reads all texts, by no index: what a search has to find. */
export function scanArticles(folder: string, settings: string): ScannedArticle[] {
  const { archive, recordOf } = loadTexts(folder, loadSettings(settings, true));
  return archive.articles.map(({ path, title, file }) => {
    const text = `${title}\n${recordOf(file.path).plainText}`;
    return { path, text, words: readWords(text) };
  });
}

/** Letters and digits, and what may stand between two of one word, but for the end of “BBC's”. */
const word =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\p{Cf}\x7f]|(?!['’][sS](?![\p{L}\p{M}\p{N}]))(?:['’‘&@·״׳]|[.,:](?=\p{N})|\.(?=\p{Ll})|(?<!\p{Ll})\.)(?=[\p{L}\p{N}]))*/gu;

/** Reads words from letter to letter, without a thought for spaces; of scripts that have none, as the search does. */
function readWords(text: string): string[] {
  const words = [...text.matchAll(word)].flatMap(([one]) => separateWords(one, "").split(" "));
  return words.map(foldWord).filter(Boolean);
}

/** So many words that some, but not most, articles have; evenly from the rare to the frequent. */
export function drawWords(articles: readonly ScannedArticle[], count: number): string[] {
  const counts = new Map<string, number>();
  for (const { words } of articles) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const fit = [...counts].filter(([word, many]) => {
    return /^[\p{L}]{3,20}$|^[\p{Lo}]{2,}$/u.test(word) && many >= 1 && many <= articles.length / 5;
  });
  fit.sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  return spread(fit, count).map(([word]) => word);
}

/** So many phrases of two or three words, each from another article. */
export function drawPhrases(articles: readonly ScannedArticle[], count: number): string[] {
  const long = articles.filter(({ words }) => words.length > 20);
  return spread(long, count).map(({ words }, at) => {
    const from = Math.floor(words.length / 2);
    return words.slice(from, from + 2 + (at % 2)).join(" ");
  });
}

/** What joins two words, or stands before or behind the second. */
export const joints = {
  hyphen: /(?<!\S)(\p{L}{2,})-(\p{L}{2,})(?!\S)/gu,
  dash: /(?<!\S)(\p{L}{2,})(?:[–—…]|\.{3})(\p{L}{2,})(?!\S)/gu,
  slash: /(?<!\S)(\p{L}{2,})\/(\p{L}{2,})(?!\S)/gu,
  possessive: /(?<!\S)(\p{L}{2,}) (\p{L}{2,})['’]s(?!\S)/gu,
  sum: /(?<!\S)(\p{L}{2,}) (\p{Sc}\d[\d,.]*\d)(?!\S)/gu,
};

/** So many pairs of words that are joined so. */
export function drawPairs(
  articles: readonly ScannedArticle[],
  joint: RegExp,
  count: number,
): (readonly [string, string])[] {
  const pairs = articles.flatMap(({ text }) =>
    [...text.matchAll(joint)].map(([, first = "", second = ""]) => [first, second] as const),
  );
  return spread(pairs, count);
}

function spread<Kind>(all: readonly Kind[], count: number): Kind[] {
  if (all.length <= count) return [...all];
  return Array.from(
    { length: count },
    (_, at) => all[Math.floor(((at + 0.5) * all.length) / count)],
  ).flatMap((one) => (one === undefined ? [] : [one]));
}

/** Addresses of the articles that have these words one behind the other. */
export function scanFor(articles: readonly ScannedArticle[], phrase: string): string[] {
  const needle = ` ${phrase.split(" ").map(foldWord).join(" ")} `;
  return articles
    .filter(({ words }) => ` ${words.join(" ")} `.includes(needle))
    .map(({ path }) => path);
}

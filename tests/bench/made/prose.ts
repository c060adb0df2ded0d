import { makeZipfSampler } from "./make-zipf-sampler.ts";
import { drawInteger, type Random } from "./random.ts";
import { vocabulary } from "./vocabulary.ts";

const drawRank = makeZipfSampler(vocabulary.length, 2.7);

/** A word of the vocabulary, as often as its rank deserves. */
export function drawWord(random: Random): string {
  return vocabulary[drawRank(random)] ?? "the";
}

/** Five to eleven words without punctuation, as titles in the pile are. */
export function makeTitle(random: Random): string {
  return capitalize(drawWords(random, drawInteger(random, 5, 11)).join(" "));
}

/**
 * Paragraphs of one to four sentences, `words` words in all. They open with a letter or a quotation
 * mark and hold none of the marks that Markdown reads, so that they show the same in both forms.
 */
export function makeParagraphs(random: Random, words: number): string[] {
  const paragraphs: string[] = [];
  let left = words;
  while (left > 0) {
    const sentences: string[] = [];
    for (let count = drawInteger(random, 1, 4); count > 0 && left > 0; count -= 1) {
      const length = Math.min(left, drawInteger(random, 6, 30));
      sentences.push(makeSentence(random, length));
      left -= length;
    }
    paragraphs.push(sentences.join(" "));
  }
  return paragraphs;
}

export function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function makeSentence(random: Random, length: number): string {
  const words = drawWords(random, length).map((word, index) =>
    index > 0 && index < length - 1 ? dressWord(random, word) : word,
  );
  const sentence = capitalize(words.join(" "));
  return random() < 0.12 ? `"${sentence}," ${drawWord(random)} said.` : `${sentence}.`;
}

/** Names, figures, possessives and commas, about as often as news has them. */
function dressWord(random: Random, word: string): string {
  const chance = random();
  if (chance < 0.07) return capitalize(word);
  if (chance < 0.14) return `${word},`;
  if (chance < 0.155) return `${word}'s`;
  if (chance < 0.165) return `$${drawInteger(random, 1, 99)}.${drawInteger(random, 1, 9)} million`;
  if (chance < 0.18) return String(drawInteger(random, 2, 2500));
  return chance < 0.182 ? "&" : word;
}

function drawWords(random: Random, count: number): string[] {
  return Array.from({ length: count }, () => drawWord(random));
}

import { drawDate } from "./draw-date.ts";
import { drawLength } from "./draw-length.ts";
import { dressMarkdown } from "./dress-markdown.ts";
import { makeZipfSampler } from "./make-zipf-sampler.ts";
import { authors, domains, tags } from "./names.ts";
import { type Pile, usualPile } from "./piles.ts";
import { makeParagraphs, makeTitle } from "./prose.ts";
import { drawItem, makeRandom, type Random } from "./random.ts";

/** An article of the benchmark, before it takes the form of a file. */
export interface MadeArticle {
  readonly title: string;
  /** `yyyy-mm-dd` */
  readonly date: string;
  /** Of the original page; no two articles have the same. */
  readonly address: string;
  readonly domain: string;
  /** Empty for plain text, which has no place for them. */
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly ending: "txt" | "md";
  /** Paragraphs, or blocks of Markdown. */
  readonly blocks: readonly string[];
}

const seed = 20_211_222;
const drawSource = makeZipfSampler(domains.length, 1);
const drawAuthor = makeZipfSampler(authors.length, 5);

/**
 * Article `index` of a pile, from 0: the same on every machine, however many others are made. So an archive
 * of 1,000 is the first thousand of one of 10,000. No dateline opens a text: Hugo has nothing that
 * would read it.
 */
export function makeArticle(index: number, pile: Pile = usualPile): MadeArticle {
  const random = makeRandom(seed, index);
  const date = drawDate(random, pile);
  const domain = domains[drawSource(random)] ?? "";
  const facts = {
    title: makeTitle(random),
    date,
    domain,
    address: `http://www.${domain}/${date.replaceAll("-", "/")}/article.aspx?id=${index + 1}`,
  };
  const paragraphs = makeParagraphs(random, drawLength(random, pile));
  if (index % 10 !== 9)
    return { ...facts, authors: [], tags: [], ending: "txt", blocks: paragraphs };
  return {
    ...facts,
    authors: drawSome(random, 1.1, () => authors[drawAuthor(random)] ?? ""),
    tags: drawSome(random, 3, () => drawItem(random, tags)),
    ending: "md",
    blocks: dressMarkdown(random, paragraphs),
  };
}

/** At least one, `mean` on the average, none twice. */
function drawSome(random: Random, mean: number, draw: () => string): readonly string[] {
  const some = new Set([draw()]);
  while (random() > 1 / mean) some.add(draw());
  return [...some];
}

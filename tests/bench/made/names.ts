import { capitalize } from "./prose.ts";
import { drawInteger, drawItem, makeRandom, type Random } from "./random.ts";
import { makeWord } from "./vocabulary.ts";

const papers = ["times", "ledger", "herald", "post", "gazette", "news", "tribune", "courier"];

/** 200 domains, the largest outlet first. `.example` is kept free for such use (RFC 2606). */
export const domains = makeNames(200, (random) => {
  return `${makeWord(random, drawInteger(random, 1, 2))}${drawItem(random, papers)}.example`;
});

/** 300 authors; few write much. */
export const authors = makeNames(300, (random) => {
  return `${capitalize(makeWord(random, 1))} ${capitalize(makeWord(random, 2))}`;
});

export const tags = makeNames(60, (random) => makeWord(random, 2));

function makeNames(count: number, makeName: (random: Random) => string): readonly string[] {
  const random = makeRandom(2, count);
  const names = new Set<string>();
  while (names.size < count) names.add(makeName(random));
  return [...names];
}

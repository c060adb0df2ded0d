import type { Pile } from "./piles.ts";
import type { Random } from "./random.ts";

/** Words of an article: log-normal, as lengths of texts are. */
export function drawLength(random: Random, { words }: Pile): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const drawn = Math.round(words.median * Math.exp(words.spread * normal));
  return Math.min(words.longest, Math.max(words.shortest, drawn));
}

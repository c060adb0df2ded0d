import type { Random } from "./random.ts";

const median = 450;
const spread = 0.9;
const shortest = 30;
const longest = 20_000;

/**
 * Words of an article: log-normal, as lengths of texts are. One in ten has over 1,400 words, one in
 * a thousand over 7,000; of 10,000 articles the longest has some 15,000.
 */
export function drawLength(random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const words = Math.round(median * Math.exp(spread * normal));
  return Math.min(longest, Math.max(shortest, words));
}

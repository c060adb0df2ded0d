import type { Random } from "./random.ts";

/** Draws an index from 0 to the number of items less one; small ones come most often. */
export type Sampler = (random: Random) => number;

/**
 * Draws ranks as Zipf and Mandelbrot found them in texts: rank r has the weight 1 / (r + shift).
 * Millions of words are drawn, so a draw takes two look-ups, not a search (Walker's alias method).
 */
export function makeZipfSampler(size: number, shift: number): Sampler {
  const weights = Array.from({ length: size }, (_, rank) => 1 / (rank + 1 + shift));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = Float64Array.from(weights, (weight) => (weight * size) / total);
  const aliases = makeAliases(shares);
  return (random) => {
    const place = random() * size;
    const index = Math.floor(place);
    return place - index < (shares[index] ?? 1) ? index : (aliases[index] ?? index);
  };
}

/** Fills up each share below 1 from one above 1; leaves in `shares` what stays each one's own. */
function makeAliases(shares: Float64Array): Uint32Array {
  const aliases = Uint32Array.from(shares, (_, index) => index);
  const small: number[] = [];
  const large: number[] = [];
  for (const [index, share] of shares.entries()) (share < 1 ? small : large).push(index);
  let giver = large.pop();
  for (let taker = small.pop(); taker !== undefined && giver !== undefined; taker = small.pop()) {
    aliases[taker] = giver;
    const rest = (shares[giver] ?? 1) - (1 - (shares[taker] ?? 0));
    shares[giver] = rest;
    if (rest >= 1) continue;
    small.push(giver);
    giver = large.pop();
  }
  return aliases;
}

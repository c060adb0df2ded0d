/** Gives a number from 0 (included) to 1 (excluded). */
export type Random = () => number;

/**
 * A generator of our own (Chris Doty-Humphrey's sfc32), so that every machine and every Node makes
 * the same archive. 128 bits of state: streams of different `stream` do not run into each other,
 * which with a 32-bit generator would give articles that share whole passages.
 */
export function makeRandom(seed: number, stream: number): Random {
  let [a, b, c, counter] = [seed | 0, stream | 0, 0x9e3779b9 | 0, 1];
  const next: Random = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 15; warmUp += 1) next();
  return next;
}

/** A whole number from `lowest` to `highest`, both included. */
export function drawInteger(random: Random, lowest: number, highest: number): number {
  return lowest + Math.floor(random() * (highest - lowest + 1));
}

/** One of `items`, each as likely as the others. */
export function drawItem<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError("there is nothing to draw from");
  return item;
}

/** The least count of each shade, faintest first: [1, 2, 6] has three shades. At most five. */
export type ShadeScale = readonly number[];

const shades = 5;

/**
 * Shades for counts up to `max`. One article is a shade of its own; the others part what is above in
 * equal ratios, for counts of articles differ by factors: a day may have 1 or 400.
 */
export function shadeScale(max: number): ShadeScale {
  if (max < 2) return [1];
  const steps = Array.from({ length: shades - 1 }, (_, at) => {
    return Math.ceil(2 * (max / 2) ** (at / (shades - 1)));
  });
  return [...new Set([1, ...steps])];
}

/** The shade of a count, from 1; 0 for nothing. */
export function shadeOf(count: number, scale: ShadeScale): number {
  return scale.filter((least) => count >= least).length;
}

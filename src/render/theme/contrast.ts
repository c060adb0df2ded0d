/** A colour as `#rrggbb`. */
export type Colour = string;

/** Channels from 0 to 1. */
export type Channels = readonly [red: number, green: number, blue: number];

/** Contrast of two colours, 1 to 21: WCAG 2.2, “contrast ratio”. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** WCAG 2.2, “relative luminance”. */
function luminance(colour: Colour): number {
  const [red, green, blue] = toLinear(channelsOf(colour));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function channelsOf(colour: Colour): Channels {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}

/** sRGB without its gamma (IEC 61966-2-1). */
export function toLinear([red, green, blue]: Channels): Channels {
  const one = (value: number) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return [one(red), one(green), one(blue)];
}

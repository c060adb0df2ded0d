/** The papers of `templates/styles/tokens.css` that accented words stand on; a test holds them together. */
export const papers = {
  light: ["#fdfbf6", "#f4f0e6"],
  dark: ["#171614", "#201e1b"],
} as const;

export type Scheme = keyof typeof papers;

/** The accents that the design itself has, in the same style sheet. */
export const standardAccents = { light: "#8c1d18", dark: "#eba79c" } as const;

/** WCAG 2.2, 1.4.3: text of common size. */
const leastContrast = 4.5;

/** The owner's colour for both schemes: itself where it can be read, else as near as can be. */
export function accentsOf(accent: Colour | undefined): Readonly<Record<Scheme, Colour>> {
  if (!accent || accent === standardAccents.light) return standardAccents;
  return { light: readable(accent, "light"), dark: readable(accent, "dark") };
}

/** Darker on light paper, lighter on dark paper, by steps too small to be seen, until it can be read. */
function readable(accent: Colour, scheme: Scheme): Colour {
  const step = scheme === "light" ? -0.005 : 0.005;
  const own = toOklch(accent);
  let colour = accent;
  for (let lightness = own.lightness; !suffices(colour, scheme); ) {
    lightness += step;
    colour = fromOklch({ ...own, lightness });
  }
  return colour;
}

function suffices(colour: Colour, scheme: Scheme): boolean {
  return papers[scheme].every((paper) => contrast(colour, paper) >= leastContrast);
}

/** A colour as `#rrggbb`. */
type Colour = string;

/** Channels from 0 to 1. */
type Channels = readonly [red: number, green: number, blue: number];

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

function channelsOf(colour: Colour): Channels {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}

/** sRGB without its gamma (IEC 61966-2-1). */
function toLinear([red, green, blue]: Channels): Channels {
  const one = (value: number) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return [one(red), one(green), one(blue)];
}

/** Lightness 0 to 1, chroma from 0, hue in radians: steps of equal size look equal. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** Björn Ottosson, “A perceptual color space for image processing”, 2020: the matrices are his. */
export function toOklch(colour: Colour): Oklch {
  const [r, g, b] = toLinear(channelsOf(colour));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const c = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  return { lightness, chroma: Math.hypot(a, c), hue: Math.atan2(c, a) };
}

/** The colour itself, or, where no screen shows it, the nearest of less chroma. */
export function fromOklch(colour: Oklch): Colour {
  let { chroma } = colour;
  let linear = linearOf(colour);
  while (chroma > 0.001 && linear.some((value) => value < -0.0005 || value > 1.0005)) {
    chroma *= 0.96;
    linear = linearOf({ ...colour, chroma });
  }
  const digits = linear.map((value) => {
    const bounded = Math.min(Math.max(value, 0), 1);
    const gamma = bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * bounded ** (1 / 2.4) - 0.055;
    return Math.round(gamma * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${digits.join("")}`;
}

function linearOf({ lightness, chroma, hue }: Oklch): Channels {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

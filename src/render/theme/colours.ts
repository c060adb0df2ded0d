import {
  clampChroma,
  formatHex,
  modeLrgb,
  modeOklch,
  modeRgb,
  useMode,
  wcagContrast,
} from "culori/fn";

// Only the colour spaces that are needed: these are 12 KB of code, all of Culori's are 98.
useMode(modeRgb);
useMode(modeLrgb);

/** Converts a colour to lightness, chroma and hue: steps of equal size look equal. */
export const toOklch = useMode(modeOklch);

/** The backgrounds of `templates/styles/tokens.css` on which accented words stand; a test keeps them equal. */
export const papers = {
  light: ["#fdfbf6", "#f4f0e6"],
  dark: ["#171614", "#201e1b"],
} as const;

export type Scheme = keyof typeof papers;

/** The design's own accents, as in the same style sheet. */
export const standardAccents = { light: "#8c1d18", dark: "#eba79c" } as const;

/** Least contrast of text in a normal size: WCAG 2.2, 1.4.3. */
const leastContrast = 4.5;

/** A colour as `#rrggbb`. */
type Colour = string;

/** Returns the owner's accent for both schemes: the colour itself if it is readable, else the nearest. */
export function accentsOf(accent: Colour | undefined): Readonly<Record<Scheme, Colour>> {
  if (!accent || accent === standardAccents.light) return standardAccents;
  return { light: readable(accent, "light"), dark: readable(accent, "dark") };
}

/**
 * Returns the accent, or the nearest readable colour: darker for light paper and lighter for dark paper,
 * by steps too small to be seen.
 */
function readable(accent: Colour, scheme: Scheme): Colour {
  const step = scheme === "light" ? -0.005 : 0.005;
  const own = toOklch(accent);
  if (!own) throw new TypeError(`${accent} is not a colour`);
  let colour = accent;
  for (let { l } = own; !suffices(colour, scheme); ) {
    l += step;
    // A colour that no screen can show becomes the nearest with less chroma.
    colour = formatHex(clampChroma({ ...own, l }, "oklch"));
  }
  return colour;
}

function suffices(colour: Colour, scheme: Scheme): boolean {
  return papers[scheme].every((paper) => contrast(colour, paper) >= leastContrast);
}

/** Returns the contrast of two colours, 1 to 21: WCAG 2.2, “contrast ratio”. */
export function contrast(one: Colour, other: Colour): number {
  return wcagContrast(one, other);
}

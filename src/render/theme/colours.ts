import { type Colour, contrast } from "./contrast.ts";
import { fromOklch, toOklch } from "./oklch.ts";

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

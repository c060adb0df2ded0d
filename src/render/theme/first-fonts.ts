import type { LookSettings } from "../../settings/theme.ts";

/** The files that nearly every page in a Latin script shows. */
const latin: Readonly<Record<string, string>> = {
  "source-serif": "/assets/fonts/source-serif-4-latin-wght-normal.woff2",
  "source-sans": "/assets/fonts/source-sans-3-latin-wght-normal.woff2",
};
const standard = Object.values(latin);

/**
 * Addresses of the fonts that every page begins with, so that it can fetch them with its style sheet and
 * not after it. Of ours none where the words of the interface are in a script that they lack; an
 * owner's own font was chosen for what the archive holds.
 */
export function firstFonts({ fonts }: LookSettings, isLatin: boolean): readonly string[] {
  if (!fonts) return isLatin ? standard : [];
  const chosen = new Set([fonts.text ?? "source-serif", fonts.interface ?? "source-sans"]);
  return [...chosen].flatMap((font) => {
    if (font.startsWith("system-")) return [];
    const ours = latin[font];
    return ours === undefined ? `/${encodeURI(font)}` : isLatin ? ours : [];
  });
}

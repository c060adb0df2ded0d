import { settingsFile } from "../../model/problem.ts";
import type { ThemeSettings } from "../../settings/theme.ts";
import { OwnerError } from "../../text/owner-error.ts";
import { accentsOf } from "./colours.ts";

/** Font stacks by choice of font; the design's own stacks follow them as fallbacks for other scripts. */
const stacks: Readonly<Record<string, string>> = {
  "source-serif": '"Source Serif 4",Georgia,serif',
  "source-sans": '"Source Sans 3",system-ui,sans-serif',
  "system-serif": '"Iowan Old Style",Charter,"Noto Serif","Noto Naskh Arabic",Georgia,serif',
  "system-sans": 'system-ui,"Segoe UI","Noto Sans","Noto Sans Arabic",Arial,sans-serif',
};

/**
 * Returns the owner's theme as style rules, to follow all others: custom properties, and a face for each
 * font file; "" if the owner has chosen nothing. Addresses are relative to `/assets/style.css`.
 */
export function styleOf(theme: ThemeSettings): string {
  const { light, dark } = accentsOf(theme.accent);
  const properties = [
    ...(theme.accent ? [`--accent:light-dark(${light},${dark})`] : []),
    ...(theme.fonts?.text ? [`--serif:${stackOf(theme.fonts.text, "serif")}`] : []),
    ...(theme.fonts?.interface ? [`--sans:${stackOf(theme.fonts.interface, "sans-serif")}`] : []),
  ];
  if (properties.length === 0) return "";
  const files = [theme.fonts?.text, theme.fonts?.interface].filter((font) => font && !stacks[font]);
  const faces = [...new Set(files)].map((file) => {
    const source = `url("../${encodeURI(file ?? "")}") format("woff2")`;
    return `@font-face{font-family:"${file}";font-weight:100 900;font-display:optional;src:${source}}`;
  });
  return `${faces.join("")}@layer tokens{:root{${properties.join(";")}}}\n`;
}

function stackOf(font: string, generic: "serif" | "sans-serif"): string {
  const behind = generic === "serif" ? "system-serif" : "system-sans";
  return stacks[font] ?? `"${font}",${stacks[behind]}`;
}

/** The font files that nearly every page in a Latin script needs. */
const latin: Readonly<Record<string, string>> = {
  "source-serif": "/assets/fonts/source-serif-4-latin-wght-normal.woff2",
  "source-sans": "/assets/fonts/source-sans-3-latin-wght-normal.woff2",
};
const standard = Object.values(latin);

/**
 * Returns the addresses of the fonts that every page preloads, to fetch them with its style sheet and not
 * after it. Leaves out ours if the words of the interface are in a script that they lack; an owner's own
 * font was chosen for the archive's texts.
 */
export function firstFonts({ fonts }: ThemeSettings, isLatin: boolean): readonly string[] {
  if (!fonts) return isLatin ? standard : [];
  const chosen = new Set([fonts.text ?? "source-serif", fonts.interface ?? "source-sans"]);
  return [...chosen].flatMap((font) => {
    if (font.startsWith("system-")) return [];
    const ours = latin[font];
    return ours === undefined ? `/${encodeURI(font)}` : isLatin ? ours : [];
  });
}

/**
 * Checks that the files of the owner's theme exist.
 * @param present Paths inside `public/`.
 * @throws OwnerError that names every missing file.
 */
export function refuseMissing(theme: ThemeSettings, present: readonly string[]): void {
  const named = {
    "look.logo": theme.logo,
    "look.picture": theme.picture,
    "look.fonts.text": theme.fonts?.text,
    "look.fonts.interface": theme.fonts?.interface,
  };
  const missing = Object.entries(named).filter(([, file]) => {
    return file?.includes(".") && !present.includes(file);
  });
  const messages = missing.map(([key, file]) => {
    return `${settingsFile}: ${key} names ${file}, but there is no public/${file}. Put the file there, or take the line out.`;
  });
  if (messages.length > 0) throw new OwnerError(messages.join("\n"));
}

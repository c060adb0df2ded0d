import type { LookSettings } from "../../settings/theme.ts";
import { accentsOf } from "./colours.ts";

/** What a choice of font stands for; what the design's own stacks end with stands in for other scripts. */
const stacks: Readonly<Record<string, string>> = {
  "source-serif": '"Source Serif 4",Georgia,serif',
  "source-sans": '"Source Sans 3",system-ui,sans-serif',
  "system-serif": '"Iowan Old Style",Charter,"Noto Serif","Noto Naskh Arabic",Georgia,serif',
  "system-sans": 'system-ui,"Segoe UI","Noto Sans","Noto Sans Arabic",Arial,sans-serif',
};

/**
 * The owner's look as style rules, to stand behind all others: custom properties, and a face for each
 * font file. "" where the look is the design's own. Addresses are relative to `/assets/style.css`.
 */
export function styleOf(look: LookSettings): string {
  const { light, dark } = accentsOf(look.accent);
  const properties = [
    ...(look.accent ? [`--accent:light-dark(${light},${dark})`] : []),
    ...(look.fonts?.text ? [`--serif:${stackOf(look.fonts.text, "serif")}`] : []),
    ...(look.fonts?.interface ? [`--sans:${stackOf(look.fonts.interface, "sans-serif")}`] : []),
  ];
  if (properties.length === 0) return "";
  const files = [look.fonts?.text, look.fonts?.interface].filter((font) => font && !stacks[font]);
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

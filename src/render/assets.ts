import type { LookSettings } from "../settings/theme.ts";
import { projectPath } from "../text/project-path.ts";
import { styleOf } from "./theme/theme.ts";

/** Bundles `templates/styles/main.css` with all it imports, and the owner's look, into one small style sheet. */
export async function bundleStyles(look: LookSettings): Promise<string> {
  // Loaded here: many processes load this module, one makes the style sheet.
  const { build } = await import("esbuild");
  const result = await build({
    entryPoints: [projectPath("templates/styles/main.css")],
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    // Fonts stay files of their own, see `listFonts`.
    external: ["*.woff2"],
    // light-dark() and nesting are left as written: all browsers of 2024 and later read them.
    target: "esnext",
  });
  return `${result.outputFiles[0]?.text ?? ""}${styleOf(look)}`;
}

import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { ThemeSettings } from "../settings/theme.ts";
import { projectPath } from "../text/project-path.ts";
import { styleOf } from "./theme/theme.ts";

/** Options of all bundles. Paths are of the project: a tsconfig.json where the command was given has no part in them. */
const bundling = {
  bundle: true,
  minify: true,
  write: false,
  absWorkingDir: resolve(projectPath(".")),
} as const;

/** Bundles `templates/styles/main.css`, its imports and the owner's theme into one small style sheet. */
export async function bundleStyles(theme: ThemeSettings): Promise<string> {
  // Loaded here: many processes load this module, but only one makes the style sheet.
  const { build } = await import("esbuild");
  const result = await build({
    entryPoints: ["templates/styles/main.css"],
    ...bundling,
    charset: "utf8",
    // Fonts remain separate files, see `listFonts`.
    external: ["*.woff2"],
    // light-dark() and nesting are left as written: all browsers since 2024 support them.
    target: "esnext",
  });
  return `${result.outputFiles[0]?.text ?? ""}${styleOf(theme)}`;
}

/** Bundles a script of `templates/scripts/` and everything that it imports into one small module. */
export async function bundleScript(name: string): Promise<string> {
  // Loaded here: many processes load this module, but only one makes the scripts.
  const { build } = await import("esbuild");
  const result = await build({
    entryPoints: [`templates/scripts/${name}.ts`],
    ...bundling,
    charset: "utf8",
    format: "esm",
    target: "es2022",
  });
  return result.outputFiles[0]?.text ?? "";
}

/** A font of the site: its address in style sheets, and the file it comes from. */
export interface FontFile {
  /** Relative to the site's root. */
  readonly path: string;
  readonly file: string;
}

/** Font families; both are under the SIL Open Font License 1.1, which is published beside them. */
const families = [
  {
    name: "source-serif-4",
    files: /-(?:latin|latin-ext|cyrillic|greek|vietnamese)-wght-(?:normal|italic)\.woff2$/,
  },
  {
    name: "source-sans-3",
    files: /-(?:latin|latin-ext|cyrillic|greek|vietnamese)-wght-normal\.woff2$/,
  },
] as const;

/** Lists the fonts that `templates/styles/fonts.css` names. A browser fetches only those that it needs. */
export function listFonts(): FontFile[] {
  const require = createRequire(import.meta.url);
  return families.flatMap(({ name, files }) => {
    const folder = dirname(require.resolve(`@fontsource-variable/${name}/package.json`));
    const fonts = readdirSync(join(folder, "files")).filter((file) => files.test(file));
    return [
      ...fonts.sort().map((file) => fontFile(join(folder, "files", file), file)),
      fontFile(join(folder, "LICENSE"), `${name}-license.txt`),
    ];
  });
}

function fontFile(file: string, name: string): FontFile {
  return { path: `assets/fonts/${name}`, file };
}

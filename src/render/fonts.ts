import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A font of the site: the address that style sheets name, and the file it comes from. */
export interface FontFile {
  /** Relative to the site. */
  readonly path: string;
  readonly file: string;
}

/** Both under the SIL Open Font License 1.1, which stands beside them. */
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

/** The fonts that `templates/styles/fonts.css` names. A browser fetches those whose letters a page has. */
export function listFonts(): FontFile[] {
  const require = createRequire(import.meta.url);
  return families.flatMap(({ name, files }) => {
    const folder = dirname(require.resolve(`@fontsource-variable/${name}/package.json`));
    const fonts = readdirSync(join(folder, "files")).filter((file) => files.test(file));
    return [
      ...fonts.sort().map((file) => place(join(folder, "files", file), file)),
      place(join(folder, "LICENSE"), `${name}-license.txt`),
    ];
  });
}

function place(file: string, name: string): FontFile {
  return { path: `assets/fonts/${name}`, file };
}

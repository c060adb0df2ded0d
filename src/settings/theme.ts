import * as z from "zod";
import { didYouMean } from "../text/suggest.ts";

/** Fonts that need no file from the owner: the two that come with the site, and those of the system. */
const fontChoices = ["source-serif", "source-sans", "system-serif", "system-sans"] as const;

/** A file in `public/`, by its path inside; or one of some names. */
const publicFile = (
  endings: string,
  message: (path: string) => string,
  names: readonly string[] = [],
) =>
  z
    .string()
    .trim()
    .transform((path) => path.replace(/^(?:\.?\/|public\/)+/, ""))
    .refine(
      (path) => names.includes(path) || new RegExp(`^[\\w./ -]+\\.(?:${endings})$`, "i").test(path),
      { error: ({ input }) => message(String(input)) },
    )
    .refine((path) => !path.includes(".."), "leads out of public/. Write a path inside it");

const notPicture = (example: string) => () =>
  `is not a file of the right kind. Put one in public/ and write its name, such as ${example}`;

const notFont = (name: string) => {
  const known = `${fontChoices.join(", ")}; or the name of a woff2 file in public/`;
  return `is not a known font. ${didYouMean(name, fontChoices) || `Write one of: ${known}`}`;
};

const font = publicFile("woff2", notFont, fontChoices);

/** The settings' key `look`: parts of the design that an owner changes without code. */
export const themeSettings = z.strictObject({
  accent: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, "is not a colour. Write # and six digits in quotes, such as “#8c1d18”")
    .optional(),
  fonts: z.strictObject({ text: font.optional(), interface: font.optional() }).optional(),
  logo: publicFile("svg|png|jpe?g|webp|avif", notPicture("logo.svg")).optional(),
  picture: publicFile("png|jpe?g|webp", notPicture("social.png")).optional(),
});

export type ThemeSettings = Readonly<z.infer<typeof themeSettings>>;

/** Returns the keys that are allowed in each place below `look`, for messages. */
export function knownThemeKeys(path: readonly PropertyKey[]): string[] {
  return path[1] === "fonts" ? ["text", "interface"] : Object.keys(themeSettings.shape);
}

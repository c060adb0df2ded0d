import * as z from "zod";
import { languageTag } from "../text/text.ts";
import { declaredFor, declaredPath } from "./declared.ts";

const tag = z.string().regex(languageTag, "is not a language tag. Write one such as en or pt-BR");

/** The settings' key `languages`: the languages of articles whose files give none. */
export const languageSettings = z.strictObject({
  sources: z.record(z.string().toLowerCase(), tag).default({}),
  folders: z.record(declaredPath, tag).default({}),
});

export type LanguageSettings = Readonly<z.infer<typeof languageSettings>>;

/** The keys that may stand below `languages`, for messages. */
export const knownLanguageKeys = Object.keys(languageSettings.shape);

/** A language that the owner has declared, and for what. */
export interface DeclaredLanguage {
  readonly language: string;
  /** A path inside `articles/`; missing if it is declared for the source. */
  readonly folder?: string;
}

/** Returns the language declared for a file: for it or the innermost folder, else for its source, else for all. */
export function languageDeclaredFor(
  path: string,
  source: string,
  { sources, folders }: LanguageSettings,
): DeclaredLanguage | undefined {
  if (Object.keys(folders).length === 0)
    return Object.hasOwn(sources, source) ? { language: sources[source] ?? "" } : undefined;
  const { ".": forAll, ...inner } = folders;
  const folder = Object.keys(inner)
    .filter((key) => path === key || path.startsWith(`${key}/`))
    .sort((a, b) => b.length - a.length)[0];
  const forFolder = declaredFor(path, inner);
  if (forFolder !== undefined && folder !== undefined) return { language: forFolder, folder };
  if (Object.hasOwn(sources, source)) return { language: sources[source] ?? "" };
  return forAll === undefined ? undefined : { language: forAll, folder: "." };
}

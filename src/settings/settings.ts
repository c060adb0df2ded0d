import { readFileSync, statSync } from "node:fs";
import { domainToASCII } from "node:url";
import * as z from "zod";
import { dateSettings, knownDateKeys } from "../dates/date-settings.ts";
import { decodeText } from "../text/decode.ts";
import { findDecoder } from "../text/encodings.ts";
import { OwnerError } from "../text/owner-error.ts";
import { nameInstead } from "../text/suggest.ts";
import { languageTag } from "../text/text.ts";
import { safeWebUrl } from "../text/urls.ts";
import { parseYaml, type Yaml, YamlFault } from "../text/yaml.ts";
import { declaredFor, declaredPath, type LineWay, lineWays } from "./declared.ts";
import { fieldSettings } from "./fields.ts";
import { type IndexSetting, indexSettings, keptFields, knownIndexKeys } from "./indexes.ts";
import { knownLanguageKeys, languageSettings } from "./languages.ts";
import { explainIssue, explainYamlFault } from "./messages.ts";
import { authorSettings } from "./people.ts";
import { assetSettings, knownPictureKeys, pictureSettings } from "./pictures.ts";
import { knownThemeKeys, themeSettings } from "./theme.ts";

const pageSize = (standard: number) => z.int().min(1).max(1000).default(standard);

/** A host name as in an address. */
const domain = z
  .string()
  .toLowerCase()
  .regex(/^[^\s/:]+$/, "is not a domain. Write it without https:// and with nothing after it")
  // Addresses are spelled with “xn--kln-sna.de” for “köln.de”.
  .transform((name) => domainToASCII(name) || name);

/** Languages of the interface: `templates/words/`. */
const interfaceLanguages = ["en", "ar"] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** The owner's settings, `archive.yaml`. Every key may be left out. */
const schema = z.strictObject({
  title: z.string().trim().min(1).default("News archive"),
  description: z.string().trim().default(""),
  url: z
    .string()
    .refine(
      (value) => safeWebUrl(value) !== undefined,
      "is not an http or https address. Write it in full, such as https://archive.example.org/",
    )
    .transform(
      (value) =>
        `${safeWebUrl(value)
          ?.replace(/[?#].*$/, "")
          .replace(/\/+$/, "")}/`,
    )
    .optional(),
  language: z
    .string()
    .regex(languageTag, "is not a language tag. Write one such as en or pt-BR")
    .default("en"),
  interface: z.enum(interfaceLanguages).optional(),
  languages: languageSettings.prefault({}),
  sources: z.record(domain, z.string().trim().min(1)).default({}),
  encoding: z
    .record(
      declaredPath,
      z
        .string()
        .refine(
          (label) => findDecoder(label) !== undefined,
          "is not a known encoding. Write one such as windows-1252",
        )
        .transform((label) => findDecoder(label)?.name ?? label),
    )
    .default({}),
  lines: z.record(declaredPath, z.enum(lineWays)).default({}),
  fields: fieldSettings,
  authors: authorSettings,
  mojibake: z.enum(["tell", "mend"]).default("tell"),
  page_sizes: z
    .strictObject({ articles: pageSize(100), shelves: pageSize(300), latest: pageSize(20) })
    .prefault({}),
  twins: z.boolean().default(true),
  dates: dateSettings.prefault({}),
  look: themeSettings.prefault({}),
  indexes: indexSettings,
  pictures: pictureSettings.prefault({}),
  assets: assetSettings,
});

export type Settings = Readonly<z.infer<typeof schema>>;

/** The settings that affect how files are read: after a change of any other, no file is read again. */
export type ReadingSettings = Pick<
  Settings,
  | "language"
  | "languages"
  | "sources"
  | "encoding"
  | "lines"
  | "fields"
  | "authors"
  | "mojibake"
  | "dates"
> & {
  readonly indexes: readonly Pick<IndexSetting, "field">[];
};

/** Returns these settings alone, so that nothing that reads files can depend on another. */
export function readingSettings(settings: Settings): ReadingSettings {
  const {
    language,
    languages,
    sources,
    encoding,
    lines,
    fields,
    authors,
    mojibake,
    dates,
    indexes,
  } = settings;
  const kept = keptFields(indexes).map((field) => ({ field }));
  const ways = { encoding, lines, fields, mojibake };
  return { language, languages, sources, authors, dates, ...ways, indexes: kept };
}

/** The settings without a file. */
export const defaultSettings: Settings = schema.parse({});

/** Largest size (bytes) of a settings file; with a correction for each of 100,000 files it has some 10 MB. */
const largestSettings = 16 * 1024 * 1024;

/**
 * Reads the settings. A file that is not `required` may be missing. What is not a regular file is never opened: a
 * pipe could keep a command waiting for ever.
 * @throws OwnerError if the required file is missing, or if anything in it is wrong.
 */
export function loadSettings(path: string, required: boolean): Settings {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat && required) throw new OwnerError(`${path}: there is no such file.`);
  if (!stat) return defaultSettings;
  if (!stat.isFile()) {
    const found = stat.isDirectory() ? "this is a folder" : "this is not a regular file";
    throw new OwnerError(`${path}: ${found}. Write the settings into a file, and name that.`);
  }
  if (stat.size > largestSettings) {
    throw new OwnerError(
      `${path}: the file has ${stat.size} bytes; the limit for settings is ${largestSettings}. Name the file with the archive's settings.`,
    );
  }
  return parseSettings(readText(path), path);
}

/** Returns the language of the interface: as chosen, else that of most articles, else English. */
export function interfaceLanguage({ interface: chosen, language }: Settings): InterfaceLanguage {
  return chosen ?? interfaceLanguages.find((one) => one === language.split("-")[0]) ?? "en";
}

/** Returns the encoding declared for a file or a folder that contains it, if there is one. */
export function encodingOf(
  path: string,
  { encoding }: Pick<Settings, "encoding">,
): string | undefined {
  return declaredFor(path, encoding);
}

/** Returns how the lines of a plain text are declared to be read, if they are. */
export function linesOf(path: string, { lines }: Pick<Settings, "lines">): LineWay | undefined {
  return declaredFor(path, lines);
}

/**
 * Parses and checks the text of a settings file; `name` is its name in messages.
 * @throws OwnerError if anything in it is wrong.
 */
export function parseSettings(text: string, name: string): Settings {
  const yaml = readYaml(text, name);
  const value = yaml.value ?? {};
  if (typeof value !== "object" || Array.isArray(value)) {
    throw new OwnerError(
      `${name}:1: this is not a list of settings. Write one “key: value” per line.`,
    );
  }
  const result = schema.safeParse(withoutEmpty(value), { reportInput: true });
  if (result.success) return result.data;
  const messages = result.error.issues.flatMap((issue) => {
    const unknown = issue.code === "unrecognized_keys" ? issue.keys : [undefined];
    return unknown.map((key) => {
      const path = [...issue.path, ...(key === undefined ? [] : [key])];
      const problem =
        key === undefined
          ? explainIssue(issue)
          : `is not a setting. ${nameInstead(key, knownKeys(issue.path))}`;
      // The line number identifies the item of a list.
      const shown = path.filter((part) => typeof part !== "number").join(".");
      return `${name}:${yaml.lineOf(path.map(String))}: ${shown} ${problem}`;
    });
  });
  throw new OwnerError(messages.join("\n"));
}

function readText(path: string): string {
  const decoded = decodeText(readFileSync(path));
  if ("text" in decoded) return decoded.text;
  throw new OwnerError(`${path}: the file is not in UTF-8. Save it as UTF-8.`);
}

/** Removes keys without a value, which count as left out. */
function withoutEmpty(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null && one !== ""));
}

function readYaml(text: string, name: string): Yaml {
  try {
    return parseYaml(text, "typed");
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    throw new OwnerError(`${name}:${error.line}: ${explainYamlFault(error)}`);
  }
}

/** The keys that may stand in one place. */
function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path[0] === "dates") return knownDateKeys(path);
  if (path[0] === "languages") return knownLanguageKeys;
  if (path[0] === "look") return knownThemeKeys(path);
  if (path[0] === "indexes") return knownIndexKeys;
  if (path[0] === "pictures") return knownPictureKeys;
  return Object.keys(path[0] === "page_sizes" ? defaultSettings.page_sizes : schema.shape);
}

import type { Article } from "../model/article.ts";
import { fieldOf } from "../model/field-names.ts";
import { indexRoot } from "../model/paths.ts";
import { languageOf } from "../search/entry.ts";
import type { IndexSetting } from "../settings/indexes.ts";
import { languageNames } from "../text/language-names.ts";
import { byValues } from "./by-values.ts";
import type { Index, IndexWords } from "./contract.ts";

/**
 * Makes an index of a field that the owner's settings name, by its values, then by time. `language` is that
 * of the interface, in which languages are named.
 */
export function byField(setting: IndexSetting, language: string): Index {
  const { field } = setting;
  const root = indexRoot(field);
  const isUsual = fieldOf(field) === field && field !== "kicker";
  const name = isUsual ? root.slice(1, -1) : `by-${root.slice(1, -1)}`;
  const words = wordsOf(setting, name);
  return byValues({
    ...{ name, root, valuesOf: openValues(field) },
    ...(words && { words }),
    // Every archive can be narrowed by language.
    ...(field === "language"
      ? { nameOf: languageNames(language) }
      : { facet: field === "section" ? field : name }),
  });
}

/** Returns a function that gives the values of a field of an article. */
function openValues(field: string): (article: Article) => readonly string[] {
  if (field === "tags") return ({ tags }) => tags;
  if (field === "language")
    return (article) => [languageOf(article)].filter((one) => one !== "und");
  return ({ fields = {} }) => (Object.hasOwn(fields, field) ? (fields[field] ?? []) : []);
}

/** Names of indexes that are translated in every language of the interface. */
export const usualNames: readonly string[] = [
  ...["sections", "tags", "languages"],
  ...["by-kicker", "by-rubric", "by-series"],
];

/** Returns the owner's words; if the interface has none either, the field's own name. */
function wordsOf({ field, label, caption }: IndexSetting, name: string): IndexWords | undefined {
  if (label !== undefined) return { title: label, caption: caption ?? label };
  if (usualNames.includes(name)) return undefined;
  const text = field.replaceAll("_", " ").trim() || field;
  const title = text.charAt(0).toUpperCase() + text.slice(1);
  return { title, caption: title };
}

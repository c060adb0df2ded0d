import type { RawArticle, RawField } from "../model/article.ts";
import type { FrontMatter } from "./formats/front-matter.ts";

/** The names that people give to a field; the first that holds something counts. */
export const fieldNames: Readonly<Record<RawField, readonly string[]>> = {
  title: ["title", "headline"],
  date: ["date", "published"],
  address: ["url", "link", "source_url"],
  source: ["source", "publisher", "site"],
  authors: ["authors", "author"],
  section: ["section", "category", "categories"],
  tags: ["tags", "topics", "keywords"],
  summary: ["summary", "description", "deck"],
  language: ["lang", "language"],
};

/** The keys of a head, sorted into those that are known here and the others. */
export interface NamedFields {
  readonly fields: Readonly<Partial<Record<RawField, unknown>>>;
  readonly lines: RawArticle["lines"];
  readonly names: NonNullable<RawArticle["names"]>;
  readonly further: ReadonlyMap<string, unknown>;
}

/** Finds the fields of front matter by the names people use, in capitals or not. */
export function nameFields({ data, lineOf }: FrontMatter): NamedFields {
  const fields: Partial<Record<RawField, unknown>> = {};
  const lines: Partial<Record<RawField, number>> = {};
  const names: Partial<Record<RawField, string>> = {};
  const further = new Map(data);
  const filled = [...data.keys()].filter((key) => !isBlank(data.get(key)));
  for (const [field, known] of Object.entries(fieldNames) as [RawField, readonly string[]][]) {
    const key = known.flatMap((name) => findKey(filled, name) ?? [])[0];
    if (key === undefined) continue;
    fields[field] = data.get(key);
    lines[field] = lineOf(key);
    names[field] = key;
    further.delete(key);
  }
  return { fields, lines, names, further };
}

/** As it is written here before any other spelling: “Source URL”, “source-url”. */
function findKey(keys: readonly string[], name: string): string | undefined {
  const spelled = (key: string) => key.trim().toLowerCase().replace(/[ -]/g, "_");
  return keys.find((key) => key === name) ?? keys.find((key) => spelled(key) === name);
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

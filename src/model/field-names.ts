import type { RawField } from "./article.ts";

/** Names that people give to each field; the first that has a value counts. */
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

/** Normalizes a name for comparison: “Source URL” and “source-url” are "source_url". */
export function spellField(name: string): string {
  return name.trim().toLowerCase().replace(/[ -]/g, "_");
}

/** Returns the field with a name, normalized by `spellField`; undefined for an unknown one. */
export function fieldOf(name: string): RawField | undefined {
  const fields = Object.keys(fieldNames) as RawField[];
  return fields.find((field) => fieldNames[field].includes(name));
}

import type { RawField } from "./article.ts";

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

/** A name in the spelling in which names are compared: “Source URL” and “source-url” are "source_url". */
export function spellField(name: string): string {
  return name.trim().toLowerCase().replace(/[ -]/g, "_");
}

/** The field that goes by a name, spelled as `spellField` has it, if it is one that is known here. */
export function fieldOf(name: string): RawField | undefined {
  const fields = Object.keys(fieldNames) as RawField[];
  return fields.find((field) => fieldNames[field].includes(name));
}

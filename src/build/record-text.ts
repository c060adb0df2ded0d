import type { UnsettledArticle } from "../article.ts";

/** A record as it lies in a pack. Most texts would stand in it twice: their words are left out. */
export function formatRecord(record: UnsettledArticle): string {
  const { plainText, ...rest } = record;
  return JSON.stringify(plainText === wordsOf(record) ? rest : record);
}

/** The record that such a text was made of. */
export function parseRecord(text: string): UnsettledArticle {
  const record = JSON.parse(text);
  return { ...record, plainText: record.plainText ?? wordsOf(record) };
}

function wordsOf({ body }: Pick<UnsettledArticle, "body">): string | undefined {
  return body.kind === "paragraphs" ? body.paragraphs.join("\n") : undefined;
}

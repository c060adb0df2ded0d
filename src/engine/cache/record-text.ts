import type { UnsettledArticle } from "../../model/article.ts";

/** What was read of a file that only its page and the search need. */
export type ArticleRecord = Pick<
  UnsettledArticle,
  "body" | "plainText" | "lead" | "summary" | "language" | "direction" | "extra"
>;

/** A record as it lies in a pack. Most texts would stand in it twice: their words are left out. */
export function formatRecord(record: ArticleRecord): string {
  const { body, plainText, lead, summary, language, direction, extra } = record;
  const words = plainText === wordsOf(record) ? undefined : plainText;
  return JSON.stringify({ body, plainText: words, lead, summary, language, direction, extra });
}

/** The record that such a text was made of. */
export function parseRecord(text: string): ArticleRecord {
  const record = JSON.parse(text);
  return { ...record, plainText: record.plainText ?? wordsOf(record) };
}

function wordsOf({ body }: Pick<ArticleRecord, "body">): string | undefined {
  return body.kind === "paragraphs" ? body.paragraphs.join("\n") : undefined;
}

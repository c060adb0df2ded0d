import type { Article, ArticleText } from "../model/article.ts";
import { truncate } from "../text/text.ts";

/** As much of a lead as stands well below a headline. */
export const longestDeck = 320;

/**
 * The lines below an article's headline: its summary; where the file has none and the report opens further
 * down, that opening. Nothing that the reader would only read again at once: a summary that is
 * the first words of the text, or a lead that opens it.
 */
export function deckOf(
  { summary, lead, dateline }: Pick<Article, "summary" | "lead" | "dateline">,
  { plainText }: Pick<ArticleText, "plainText">,
): string | undefined {
  if (summary) return opens(plainText, summary) ? undefined : summary;
  return dateline && dateline.paragraph > 0 ? truncate(lead, longestDeck) : undefined;
}

/** Programs that make summaries cut the text and write dots behind it. */
function opens(text: string, summary: string): boolean {
  const words = summary.replace(/\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/, "");
  if (text.startsWith(words)) return true;
  if (text.charCodeAt(0) !== words.charCodeAt(0)) return false;
  return spaced(text.slice(0, 2 * words.length)).startsWith(spaced(words));
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ");
}

import { decodeHTMLStrict } from "entities";

/** Text of HTML that `src/markdown.ts` has made: no other entities or tags can stand in it. */
export function wordsOf(html: string): string {
  return html
    .replace(/<br>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => decodeHTMLStrict(entity))
    .replace(/\n{2,}/g, "\n")
    .trim();
}

/** What a browser would show nothing of, and tags. Whatever begins and does not end goes on to the end. */
const unseen =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<\/?[a-z!?][^>]*(?:>|$)/gi;

/** The words that stand between the tags of HTML, on one line. Not safe as HTML: for teasers, which are escaped. */
export function withoutTags(html: string): string {
  return decodeHTMLStrict(html.replace(unseen, "")).replace(/\s+/g, " ");
}

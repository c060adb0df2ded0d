import type { UnsettledArticle, UnsettledFacts } from "./article.ts";
import { shortHash } from "./hash.ts";
import { truncate } from "./text.ts";

/** Lists show less of a lead; a file without line ends is one paragraph of any length. */
const longestLead = 400;

/** What the whole pile has to know of an article, for lists, checks and neighbours. */
export function factsOf(article: UnsettledArticle): UnsettledFacts {
  const { body: _body, plainText, extra: _extra, summary, ...facts } = article;
  return {
    ...facts,
    lead: truncate(article.lead, longestLead),
    ...(summary !== undefined && { summary: truncate(summary, longestLead) }),
    textLength: plainText.length,
    textHash: shortHash(plainText, 32),
  };
}
